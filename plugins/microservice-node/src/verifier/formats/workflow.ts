import { isMap, isScalar, isSeq, YAMLMap } from 'yaml';
import { readYaml, YamlSource } from './yamlSource';

/** A value of a workflow with its line and the comment behind it. */
export interface Placed<T = unknown> {
  value: T;
  line: number;
  comment: string;
}

/** A step of a job. */
export interface WorkflowStep {
  line: number;
  uses?: Placed;
  run?: Placed;
  /** Inputs of the action by name. */
  with: Record<string, unknown>;
}

/** A job; `steps` is absent where the job has none. */
export interface WorkflowJob {
  id: string;
  line: number;
  uses?: Placed;
  runsOn?: Placed;
  timeout?: Placed;
  permissions?: Placed;
  environment?: Placed;
  needs: string[];
  steps?: WorkflowStep[];
}

/** A workflow of GitHub Actions as far as rules look at it. */
export interface Workflow {
  on?: Placed;
  permissions?: Placed;
  jobs?: WorkflowJob[];
}

/** Whether a path is a workflow of GitHub Actions. */
export function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Reads a workflow; what is not there or of another kind is left out, so that rules can say so. */
export function readWorkflow(text: string): Workflow {
  const source = readYaml(text);
  const root = source.documents[0]?.contents;
  if (!isMap(root)) return {};
  const jobs = root.get('jobs');
  return {
    on: placed(root, 'on', source),
    permissions: placed(root, 'permissions', source),
    jobs: isMap(jobs)
      ? jobs.items.flatMap(({ key, value }) =>
          isMap(value) ? [jobOf(String(key), value, source)] : [],
        )
      : undefined,
  };
}

function jobOf(id: string, job: YAMLMap, source: YamlSource): WorkflowJob {
  const steps = job.get('steps');
  return {
    id,
    line: source.lineOf(job),
    uses: placed(job, 'uses', source),
    runsOn: placed(job, 'runs-on', source),
    timeout: placed(job, 'timeout-minutes', source),
    permissions: placed(job, 'permissions', source),
    environment: placed(job, 'environment', source),
    needs: [placed(job, 'needs', source)?.value ?? []].flat().map(String),
    steps: isSeq(steps)
      ? steps.items.filter(isMap).map(step => stepOf(step, source))
      : undefined,
  };
}

function stepOf(step: YAMLMap, source: YamlSource): WorkflowStep {
  return {
    line: source.lineOf(step),
    uses: placed(step, 'uses', source),
    run: placed(step, 'run', source),
    with: asRecord(placed(step, 'with', source)?.value),
  };
}

function placed(
  map: YAMLMap,
  key: string,
  { lineOf }: YamlSource,
): Placed | undefined {
  const node = map.get(key, true) as unknown;
  if (node === undefined) return undefined;
  return {
    value: isScalar(node) ? node.value : plainValue(node),
    line: lineOf(node),
    comment: (isScalar(node) && node.comment?.trim()) || '',
  };
}

function plainValue(node: unknown): unknown {
  const { toJSON } = node as { toJSON?: () => unknown };
  return toJSON?.call(node);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : {};
}
