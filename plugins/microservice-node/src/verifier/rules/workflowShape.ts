import {
  isWorkflow,
  readWorkflow,
  WorkflowJob,
  WorkflowStep,
} from '../formats/workflow';
import { Finding, perFile } from '../perFile';
import { Rule } from '../Rule';

type Fault = [what: string, fix: string];

const RUNS_NOWHERE: Fault = ['runs nowhere', 'add runs-on:'];
const NO_STEPS: Fault = ['has no steps', 'add some or remove the job'];

/** GitHub takes a workflow as it is; a shape that it does not know fails only after the push. */
export const workflowShape: Rule = {
  id: 'workflow-shape',
  promise:
    'Workflows have triggers, jobs that run somewhere, and steps that do something.',
  check: perFile(isWorkflow, text => {
    const { on, jobs } = readWorkflow(text);
    const triggers = hasTriggers(on?.value)
      ? []
      : [
          {
            line: on?.line ?? 1,
            what: 'has no triggers',
            fix: 'say under on: when it runs',
          },
        ];
    if (!jobs?.length)
      return [
        ...triggers,
        { line: 1, what: 'has no jobs', fix: 'add one under jobs:' },
      ];
    return [...triggers, ...jobs.flatMap(job => jobFindings(job, jobs))];
  }),
};

function hasTriggers(on: unknown): boolean {
  if (Array.isArray(on)) return on.length > 0;
  if (typeof on === 'object' && on !== null) return Object.keys(on).length > 0;
  return typeof on === 'string' && on !== '';
}

function jobFindings(
  job: WorkflowJob,
  jobs: readonly WorkflowJob[],
): Finding[] {
  const { id, line, uses, runsOn, steps, needs } = job;
  if (uses) return [];
  const others = jobs.filter(other => other !== job).map(other => other.id);
  const about = (at: number, [what, fix]: Fault) => ({
    line: at,
    what: `the job '${id}' ${what}`,
    fix,
  });
  const faults: Fault[] = [
    ...(runsOn?.value ? [] : [RUNS_NOWHERE]),
    ...(steps?.length ? [] : [NO_STEPS]),
    ...needs.filter(need => !others.includes(need)).map(needsNoJob),
  ];
  return [
    ...faults.map(fault => about(line, fault)),
    ...(steps ?? []).flatMap(step =>
      stepFaults(step).map(fault => about(step.line, fault)),
    ),
  ];
}

function needsNoJob(need: string): Fault {
  return [
    `needs '${need}', which is no other job`,
    'name a job of this workflow',
  ];
}

/** A step does exactly one thing. */
function stepFaults({ uses, run }: WorkflowStep): Fault[] {
  if (uses?.value && run?.value)
    return [['has a step with uses and run', 'make it two steps']];
  if (uses?.value || run?.value) return [];
  return [['has a step that does nothing', 'add uses: or run:']];
}
