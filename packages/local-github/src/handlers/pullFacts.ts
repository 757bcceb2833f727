import { commitsBetween, mergeBase } from '../git/comparisons';
import { diffFiles, EMPTY_TREE, FileDiff } from '../git/diff';
import { Git } from '../git/Git';
import { mergeTrees } from '../git/merges';
import { PullFacts } from '../presenters/pulls';
import { judge } from '../rules/judge';
import { Actor, Refusal } from '../rules/RefMove';
import { PullRecord } from '../store/PullRecord';
import { StoredRepository } from '../store/RepositoryStore';
import { combinedState, latestStatuses } from './combinedState';
import { describeMove } from './refMoves';

/** GitHub stops listing at these. */
const MOST_COMMITS = 250;
const MOST_FILES = 3000;

/** Where the two sides of a pull request parted. */
export async function forkPoint(git: Git, pull: PullRecord): Promise<string> {
  return (await mergeBase(git, pull.base.sha, pull.head.sha)) ?? EMPTY_TREE;
}

/** The files that a pull request changes, from where its branch left the base. */
export async function filesOf(git: Git, pull: PullRecord): Promise<FileDiff[]> {
  const files = await diffFiles(git, await forkPoint(git, pull), pull.head.sha);
  return files.slice(0, MOST_FILES);
}

/** The commits of a pull request, oldest first. */
export async function commitsOf(git: Git, pull: PullRecord): Promise<string[]> {
  const shas = await commitsBetween(git, pull.base.sha, pull.head.sha);
  return shas.slice(0, MOST_COMMITS);
}

/** Finds out what GitHub tells about a single pull request only. */
export async function factsOf(
  repository: StoredRepository,
  pull: PullRecord,
): Promise<PullFacts> {
  const { git } = repository;
  const files = await filesOf(git, pull);
  const sum = (count: (file: FileDiff) => number) =>
    files.reduce((total, file) => total + count(file), 0);
  const mergeable = await isMergeable(git, pull);
  return {
    mergeable,
    rebaseable: mergeable,
    mergeableState: await stateOf(repository, pull, mergeable),
    commits: (await commitsOf(git, pull)).length,
    additions: sum(({ additions }) => additions),
    deletions: sum(({ deletions }) => deletions),
    changedFiles: files.length,
  };
}

/** True when both sides fit together; null for a pull request that is closed. */
async function isMergeable(
  git: Git,
  { state, base, head }: PullRecord,
): Promise<boolean | null> {
  if (state === 'closed') return null;
  return (await mergeTrees(git, base.sha, head.sha)) !== undefined;
}

/** Somebody whom no rule lets pass: what GitHub tells is the same for everybody. */
const ANYBODY: Actor = { role: 'push', teams: [] };

async function stateOf(
  repository: StoredRepository,
  pull: PullRecord,
  mergeable: boolean | null,
): Promise<string> {
  if (mergeable === null) return 'unknown';
  if (!mergeable) return 'dirty';
  if (pull.draft) return 'draft';
  if (await refusalOf(repository, pull)) return 'blocked';
  const statuses = latestStatuses(repository.record.statuses, pull.head.sha);
  const isUnstable =
    statuses.length > 0 && combinedState(statuses) !== 'success';
  return isUnstable ? 'unstable' : 'clean';
}

/** What the rules of the repository have against merging, for somebody who cannot pass them by. */
export async function refusalOf(
  { git, record }: StoredRepository,
  { head, base }: PullRecord,
): Promise<Refusal | undefined> {
  const move = await describeMove(git, record, {
    name: `refs/heads/${base.branch}`,
    from: base.sha,
    to: head.sha,
    merge: { head: head.sha },
  });
  // A merge loses nothing; only which commit it will be is not known yet.
  return judge(record, { ...move, isFastForward: true }, ANYBODY);
}
