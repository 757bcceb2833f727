import { readCommits } from '../git/commits';
import { Git } from '../git/Git';
import { isFastForward } from '../git/refs';
import { verificationOf } from '../presenters/verification';
import { RefMove } from '../rules/RefMove';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { latestStatuses } from './combinedState';

/** A ref that somebody wants to move. */
export interface RefChange {
  /** Written out: `refs/heads/main`. */
  name: string;
  /** Where it is, null when it does not exist. */
  from: string | null;
  /** Where it is to be, null to delete it. */
  to: string | null;
  /** Set where a pull request is merged. */
  merge?: {
    /** Undefined where it is only asked whether one could. */
    method?: string;
    /** The head of the pull request, which statuses are about. */
    head: string;
  };
}

/** Finds out what rules may want to know about a change. */
export async function describeMove(
  git: Git,
  record: RepositoryRecord,
  change: RefChange,
): Promise<RefMove> {
  const { name, from, to, merge } = change;
  const checked = merge?.head ?? to;
  const commits = await newCommits(git, change);
  return {
    name,
    kind: kindOf(change),
    isFastForward: !from || !to || (await isFastForward(git, from, to)),
    commits,
    verified: commits
      .filter(commit => verificationOf(commit).verified)
      .map(({ sha }) => sha),
    statuses: checked ? latestStatuses(record.statuses, checked) : [],
    ...(merge
      ? {
          pull: {
            method: merge.method,
            isUpToDate: await isFastForward(git, String(from), merge.head),
            // There is no operation here that reviews.
            approvals: 0,
          },
        }
      : {}),
  };
}

function kindOf({ from, to }: RefChange): RefMove['kind'] {
  if (to === null) return 'delete';
  return from === null ? 'create' : 'update';
}

/** What a branch did not have; of a new branch, what no branch has. */
async function newCommits(git: Git, { name, from, to }: RefChange) {
  if (to === null || !/^refs\/(heads|tags)\//.test(name)) return [];
  const known = from === null ? ['--all'] : [from];
  const shas = await git.textOrNothing(['rev-list', to, '--not', ...known]);
  return readCommits(git, (shas ?? '').split('\n').filter(Boolean));
}
