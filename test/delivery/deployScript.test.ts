import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderService, treeIn } from '../service/renderService';
import { run } from './programs/mustEnd';
import { Stubs } from './stubs';

const image = 'registry.example.org/team/item-service:1.2.3';
const built = [
  `docker [build] [--target] [runtime] [--build-arg] [SERVICE_VERSION=1.2.3] [--tag] [${image}] [.]`,
  `docker [push] [${image}]`,
];

describe('the scripts of a service', () => {
  let directory: string;
  let stubs: Stubs;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'scripts-'));
    const deploy = ['helm', 'kubernetes', 'script'];
    await renderService({ name: 'item-service', deploy }, directory);
    stubs = new Stubs(
      join(directory, 'stubs'),
      'registry.invalid/acme/item-service:0.1.0',
    );
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const call = async (script: string, ...given: string[]) => {
    const program = join(treeIn(directory), 'scripts', script);
    const env = {
      ...stubs.environment(),
      REGISTRY: 'registry.example.org/team',
    };
    const { status } = await run([program, ...given], { env });
    return { status, calls: stubs.calls() };
  };

  it('build, push and apply the manifests with the new image', async () => {
    const { status, calls } = await call('deploy.sh', '1.2.3');
    expect(status).toBe(0);
    expect(calls.slice(0, 3)).toEqual([
      ...built,
      'kubectl [delete] [job] [item-service-migrate] [--ignore-not-found]',
    ]);
    // Both ends of a pipe start at once.
    expect(calls.slice(3, 6).sort()).toEqual([
      `  applied image: ${image}`,
      'kubectl [apply] [--filename] [-]',
      'kubectl [kustomize] [deployment/k8s]',
    ]);
    expect(calls.slice(6)).toEqual([
      'kubectl [rollout] [status] [deployment/item-service] [--timeout] [10m]',
    ]);
  });

  it('upgrade the release with the new image', async () => {
    expect(await call('deploy.sh', '1.2.3', 'helm')).toEqual({
      status: 0,
      calls: [
        ...built,
        'helm [upgrade] [--install] [item-service] [./helm-chart] [--wait] [--timeout] [10m] [--set-string] [image.repository=registry.example.org/team/item-service] [--set-string] [image.tag=1.2.3]',
      ],
    });
  });

  it('migrate and replace the container on a host', async () => {
    const { status, calls } = await call('deploy.sh', '1.2.3', 'me@host');
    expect(status).toBe(0);
    const verbs = calls.slice(2).map(line => line.match(/\[(\w+)\]/)?.[1]);
    expect(verbs).toEqual(['cat', 'pull', 'run', 'stop', 'rm', 'run']);
    expect(calls[3]).toContain('[--host] [ssh://me@host] [pull]');
  });

  it.each([[['1.2.3', 'elsewhere']], [[]]])(
    'do nothing for %j',
    async given => {
      const { status, calls } = await call('deploy.sh', ...given);
      expect({ status, calls }).toEqual({ status: 2, calls: [''] });
    },
  );

  it.each([
    [[], 'head'],
    [['0001'], '0001'],
  ])('migrate the database with %j to %s', async (given, revision) => {
    expect(await call('db_migrate.sh', ...given)).toEqual({
      status: 0,
      calls: [`alembic [upgrade] [${revision}]`],
    });
  });
});
