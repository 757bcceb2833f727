import { Head } from './readHead';

/**
 * What is to be pushed, and what may be replaced for it.
 *
 * @internal
 */
export interface ExpectedPush {
  treeSha: string;
  operationId: string;
  /** The commit that GitHub made on creation, where it is recorded. */
  initialCommitSha?: string;
  /** The commit that an earlier attempt pushed, where it is recorded. */
  commitSha?: string;
}

/**
 * What to do with a branch: nothing, replace the commit that it is at, or leave it alone because somebody else wrote it.
 *
 * @internal
 */
export type PushDecision = 'done' | 'replace' | 'stop';

/**
 * Decides by the commit that the branch is at. Its tree and our trailer together say that the work is done. Only two
 * commits may be replaced: the recorded first one of GitHub, and one of this operation. Everything else is somebody's work.
 *
 * @internal
 */
export function decidePush(head: Head, expected: ExpectedPush): PushDecision {
  const ours = readTrailer(head.message) === expected.operationId;
  if (ours && head.treeSha === expected.treeSha) return 'done';
  if (head.sha === expected.initialCommitSha) return 'replace';
  return ours && isWhatWePushed(head, expected) ? 'replace' : 'stop';
}

/** Somebody who amends our commit keeps the trailer, so it proves nothing once another commit is recorded. */
function isWhatWePushed(head: Head, expected: ExpectedPush): boolean {
  const { commitSha, initialCommitSha } = expected;
  if (commitSha !== undefined) return head.sha === commitSha;
  return head.parents.every(parent => parent === initialCommitSha);
}

/**
 * The commit message with the trailer by which the commit is recognised as ours.
 *
 * @internal
 */
export function messageWithTrailer(
  message: string,
  operationId: string,
): string {
  return `${message.trim()}\n\nScaffold-Operation: ${operationId}`;
}

function readTrailer(message: string): string | undefined {
  const lines = message.trim().split('\n');
  return /^Scaffold-Operation: (\S+)$/.exec(lines.at(-1) ?? '')?.[1];
}
