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
}

/**
 * What to do with a branch: nothing, replace GitHub's first commit, or leave it alone because somebody else wrote it.
 *
 * @internal
 */
export type PushDecision = 'done' | 'replace' | 'stop';

/**
 * Decides by the commit that the branch is at. Its tree and our trailer together say that the work is done; only the
 * recorded first commit may be replaced; everything else is somebody's work.
 *
 * @internal
 */
export function decidePush(head: Head, expected: ExpectedPush): PushDecision {
  const ours = readTrailer(head.message) === expected.operationId;
  if (ours && head.treeSha === expected.treeSha) return 'done';
  return head.sha === expected.initialCommitSha ? 'replace' : 'stop';
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
