import { JsonObject } from '@backstage/types';
import { TaskStep } from '../task/Task';

/** How a step is taken more than once. */
export interface Repetition {
  way: string;
  of(step: TaskStep): TaskStep[];
}

/** The ways in which Backstage, or two of its processes, may run an action again. */
export const REPETITIONS: readonly Repetition[] = [
  { way: 'twice', of: step => [step, step] },
  { way: 'three times', of: step => [step, step, step] },
  { way: 'twice at once', of: step => [atOnce(step)] },
];

/** A step whose action runs two times side by side. */
function atOnce(step: TaskStep): TaskStep {
  const { action } = step;
  const handler = async (ctx: Parameters<typeof action.handler>[0]) => {
    await Promise.all([action.handler(ctx), action.handler(ctx)]);
  };
  return { ...step, action: { ...action, handler } };
}

/** One step that does what the steps of the same action would for several repositories, as `each` does. */
export function loopOver(steps: TaskStep[]): TaskStep {
  const [first] = steps;
  return {
    ...first,
    input: outputs => steps.flatMap<JsonObject>(({ input }) => input(outputs)),
  };
}
