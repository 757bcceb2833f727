import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mistake in one file of a correct service. */
export interface PlantedFault {
  /** What was done, as the name of a test. */
  does: string;
  /** The check that has to find it. */
  check: string;
  file: string;
  replace: [from: string, to: string];
}

/** At least one mistake for each check that is made in `./dev test`. */
export const plantedFaults: PlantedFault[] = [
  {
    does: 'misspells a key of the composition',
    check: 'docker compose config',
    file: 'docker-compose.yml',
    replace: ['healthcheck:', 'healtcheck:'],
  },
  {
    does: 'demands a variable that the example lacks',
    check: 'docker compose config',
    file: 'docker-compose.yml',
    replace: ['POSTGRES_PASSWORD:?', 'DATABASE_PASSWORD:?'],
  },
  {
    does: 'builds on an image without a version',
    check: 'hadolint',
    file: 'Dockerfile',
    replace: ['python:3.14-slim-trixie', 'python'],
  },
  {
    does: 'misspells a member of a manifest',
    check: 'manifests',
    file: 'deployment/k8s/deployment.yaml',
    replace: ['readinessProbe:', 'readynessProbe:'],
  },
  {
    does: 'keeps a capability',
    check: 'manifests',
    file: 'deployment/k8s/migration-job.yaml',
    replace: ['- ALL', '- NET_RAW'],
  },
  {
    does: 'refers to a service that is not there',
    check: 'manifests',
    file: 'deployment/k8s/httproute.yaml',
    replace: ['- name: item-service', '- name: items-service'],
  },
  {
    does: 'misspells a member of a route',
    check: 'manifests',
    file: 'deployment/k8s/httproute.yaml',
    replace: ['backendRefs:', 'backends:'],
  },
  {
    does: 'misspells a directive of the proxy',
    check: 'nginx -t',
    file: 'nginx/nginx.conf',
    replace: ['server_tokens', 'server_token'],
  },
  {
    does: 'forgets a bracket in a rule',
    check: 'promtool',
    file: 'observability/rules.yml',
    replace: [
      'sum by (job, resource, access) (',
      'sum by (job, resource, access',
    ],
  },
  {
    does: 'wakes somebody ten times later',
    check: 'promtool',
    file: 'observability/rules.yml',
    replace: ['> 14.4 * 0.001', '> 144 * 0.001'],
  },
  {
    does: 'misspells a function in a panel',
    check: 'dashboards',
    file: 'observability/grafana/dashboard.json',
    replace: ['histogram_quantile(', 'histogram_quantil('],
  },
  {
    does: 'leaves a variable of a script without quotes',
    check: 'shellcheck',
    file: 'scripts/deploy.sh',
    replace: ['docker push "$image"', 'docker push $image'],
  },
  {
    does: 'needs a job that is not there',
    check: 'actionlint and zizmor',
    file: '.github/workflows/ci.yml',
    replace: ['needs: build-and-test', 'needs: test-and-build'],
  },
  {
    does: 'takes an action as it is on a branch',
    check: 'actionlint and zizmor',
    file: '.github/workflows/deploy.yml',
    replace: ['actions/checkout@', 'actions/checkout@main # '],
  },
];

/**
 * Plants a fault in a folder.
 *
 * @returns a function that takes it out again
 */
export function plant(
  folder: string,
  { file, replace: [from, to] }: PlantedFault,
): () => void {
  const path = join(folder, file);
  const sound = readFileSync(path, 'utf8');
  if (!sound.includes(from)) throw new Error(`${file} lacks '${from}'`);
  writeFileSync(path, sound.replace(from, to));
  return () => writeFileSync(path, sound);
}
