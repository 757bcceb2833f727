import { Git } from './Git';
import { GitError } from './GitError';
import { isPlainName } from './revisions';

/** A name and the object it points to. */
export interface Ref {
  /** Written out: `refs/heads/main`. */
  name: string;
  sha: string;
  /** The type of the object: `commit`, `tag`, `tree` or `blob`. */
  type: string;
}

const NOTHING = '0'.repeat(40);

/**
 * Every ref whose name starts with a prefix, in the order of their names.
 *
 * @param git the repository
 * @param prefix written out, not necessarily ending at a `/`: `refs/heads/feature`
 */
export async function listRefs(git: Git, prefix = 'refs/'): Promise<Ref[]> {
  const output = await git.text([
    'for-each-ref',
    '--format=%(refname) %(objectname) %(objecttype)',
  ]);
  return output
    .split('\n')
    .filter(line => line.startsWith(prefix))
    .map(line => {
      const [name, sha, type] = line.split(' ');
      return { name, sha, type };
    });
}

/** One ref by its whole name, or undefined. */
export async function findRef(
  git: Git,
  name: string,
): Promise<Ref | undefined> {
  return (await listRefs(git, name)).find(ref => ref.name === name);
}

/** True when nothing was ever committed or pushed. */
export async function isEmpty(git: Git): Promise<boolean> {
  return (await git.text(['for-each-ref', '--count=1'])) === '';
}

/** True for a name that git accepts for a ref. */
export async function isRefName(git: Git, name: string): Promise<boolean> {
  if (!isPlainName(name)) return false;
  const answer = await git.textOrNothing(['check-ref-format', name]);
  return answer !== undefined;
}

/**
 * Moves a ref, unless somebody else moved it meanwhile.
 *
 * @param git the repository
 * @param name written out
 * @param move `from` is what the ref must point to now (null: it must not exist), `to` the new object (null: delete it)
 * @returns false when the ref did not point to `from`
 */
export async function moveRef(
  git: Git,
  name: string,
  move: { from: string | null; to: string | null },
): Promise<boolean> {
  const from = move.from ?? NOTHING;
  try {
    await git.run(
      move.to === null
        ? ['update-ref', '-d', name, from]
        : ['update-ref', name, move.to, from],
    );
    return true;
  } catch (error) {
    if (error instanceof GitError && error.status !== undefined) return false;
    throw error;
  }
}

/** True when `ancestor` can be reached from `descendant`, so that moving there loses nothing. */
export async function isFastForward(
  git: Git,
  ancestor: string,
  descendant: string,
): Promise<boolean> {
  const answer = await git.textOrNothing([
    'merge-base',
    '--is-ancestor',
    ancestor,
    descendant,
  ]);
  return answer !== undefined;
}
