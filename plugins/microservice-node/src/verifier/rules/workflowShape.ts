import { isWorkflow, readWorkflow, WorkflowJob } from '../formats/workflow';
import { Finding, perFile } from '../perFile';
import { Rule } from '../Rule';

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
  const found: Finding[] = [];
  const say = (what: string, fix: string, at = line) =>
    found.push({ line: at, what: `the job '${id}' ${what}`, fix });
  if (uses) return found;
  if (!runsOn?.value) say('runs nowhere', 'add runs-on:');
  if (!steps?.length) say('has no steps', 'add some or remove the job');
  for (const step of steps ?? []) {
    const does = [step.uses?.value, step.run?.value].filter(Boolean).length;
    if (does === 0)
      say('has a step that does nothing', 'add uses: or run:', step.line);
    if (does === 2)
      say('has a step with uses and run', 'make it two steps', step.line);
  }
  for (const need of needs) {
    if (need === id || !jobs.some(other => other.id === need))
      say(
        `needs '${need}', which is no other job`,
        'name a job of this workflow',
      );
  }
  return found;
}
