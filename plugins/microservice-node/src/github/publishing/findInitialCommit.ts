import { setTimeout as sleep } from 'node:timers/promises';
import { GithubError } from '../GithubError';
import { GithubRepository } from '../GithubRepository';
import { readHead } from './readHead';

/** Creation is not finished when GitHub answers: the first commit follows, usually within a second. */
const WAITS_MILLISECONDS = [500, 1000, 2000, 4000, 4000, 4000, 4000, 4000];

/**
 * Waits for the commit that GitHub makes on creation and returns its SHA, or `undefined` where the branch holds
 * something else by now.
 *
 * Throws a `GithubError` when there is no commit after half a minute.
 *
 * @internal
 */
export async function findInitialCommit(
  repository: GithubRepository,
  branch: string,
  { signal }: { signal?: AbortSignal },
): Promise<string | undefined> {
  for (const wait of [0, ...WAITS_MILLISECONDS]) {
    await sleep(wait, undefined, { signal });
    const head = await readHead(repository, branch);
    if (head) return isInitialCommit(head) ? head.sha : undefined;
  }
  throw GithubError.noInitialCommit(`${repository.owner}/${repository.name}`);
}

/**
 * Recognises GitHub's own first commit: a root commit with nothing but a README and a message of its own.
 *
 * @internal
 */
export function isInitialCommit(commit: {
  parents: string[];
  message: string;
  paths: string[];
}): boolean {
  return (
    commit.parents.length === 0 &&
    commit.message.trim() === 'Initial commit' &&
    commit.paths.every(path => path === 'README.md')
  );
}
