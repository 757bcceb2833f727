import { ConflictError } from '@backstage/errors';

/**
 * Throws where the workspace is not what was rendered: a recovered task may have lost it, and another step may have changed
 * it. Nothing must be pushed then.
 *
 * @internal
 */
export function assertSameTree(
  actual: string,
  expected: string | undefined,
): void {
  if (expected === undefined || expected === actual) return;
  throw new ConflictError(
    `The workspace holds the tree ${actual} where ${expected} was rendered, so nothing was pushed; press Retry, or remove 'treeSha', 'expectedTreeSha' and 'rendered' where another step changes files on purpose.`,
  );
}
