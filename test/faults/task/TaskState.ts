import { ActionContext } from '@backstage/plugin-scaffolder-node';
import { JsonValue } from '@backstage/types';

type Checkpoint = ActionContext<any>['checkpoint'];

/**
 * What Backstage's scaffolder keeps of a task in its database over retries. A step sees the state as it was when the step
 * began; what succeeds is kept before the step goes on; nothing is ever forgotten; iterations of a loop share their keys.
 */
export class TaskState {
  readonly checkpoints = new Map<string, JsonValue>();

  /** The checkpoint function of a step that begins now. */
  forStep(stepId: string): Checkpoint {
    const before = new Map(this.checkpoints);
    return (async ({ key, fn }) => {
      const fullKey = `v1.task.checkpoint.${stepId}.${key}`;
      const known = before.get(fullKey);
      if (known !== undefined) return known;
      const value = await fn();
      const kept = JSON.parse(JSON.stringify(value ?? {}));
      this.checkpoints.set(fullKey, kept);
      return value;
    }) as Checkpoint;
  }
}
