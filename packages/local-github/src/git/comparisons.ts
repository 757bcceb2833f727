import { Git } from './Git';

/** How far two commits are apart. */
export interface Distance {
  /** Commits that only the head has. */
  ahead: number;
  /** Commits that only the base has. */
  behind: number;
}

/** The best common ancestor of two commits, or undefined when they have no history in common. */
export async function mergeBase(
  git: Git,
  one: string,
  other: string,
): Promise<string | undefined> {
  return git.textOrNothing(['merge-base', one, other]);
}

/** Counts the commits on either side. */
export async function distance(
  git: Git,
  base: string,
  head: string,
): Promise<Distance> {
  const counts = await git.text([
    'rev-list',
    '--left-right',
    '--count',
    `${base}...${head}`,
  ]);
  const [behind, ahead] = counts.split('\t').map(Number);
  return { ahead, behind };
}

/**
 * The commits that the head has and the base has not, oldest first.
 *
 * @param git the repository
 * @param base a commit
 * @param head a commit
 */
export async function commitsBetween(
  git: Git,
  base: string,
  head: string,
): Promise<string[]> {
  const output = await git.text([
    'rev-list',
    '--reverse',
    '--topo-order',
    head,
    `^${base}`,
  ]);
  return output.split('\n').filter(Boolean);
}
