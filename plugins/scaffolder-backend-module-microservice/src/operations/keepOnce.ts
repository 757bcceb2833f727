import { createHash } from 'node:crypto';
import { ActionContext } from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { canonicalJson } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * Backstage's memory of a task, of which a retried step sees what an earlier attempt came to.
 *
 * @internal
 */
export type Checkpoint = ActionContext<any, any>['checkpoint'];

/**
 * What a piece of work came to, now or in an earlier attempt of the task.
 *
 * @internal
 */
export interface Kept<T> {
  value: T;
  /** Whether it happened just now; otherwise the world may have changed since, and the caller has to look. */
  fresh: boolean;
}

/**
 * Does something, unless an earlier attempt of the same task did it for the same input. The key holds a hash of the input,
 * since all rounds of an `each` loop share the names of their checkpoints. The value is kept in plain text: no secrets.
 *
 * @internal
 */
export async function keepOnce<T extends object>(
  checkpoint: Checkpoint,
  { name, input }: { name: string; input: JsonObject },
  work: () => Promise<T>,
): Promise<Kept<T>> {
  const digest = createHash('sha256')
    .update(canonicalJson(input))
    .digest('hex');
  let fresh = false;
  const value = (await checkpoint({
    key: `${name}.v1.${digest}`,
    fn: async () => {
      fresh = true;
      return { ...(await work()) } as JsonObject;
    },
  })) as T;
  return { value, fresh };
}
