import {
  Commit,
  readCommit,
  readCommits,
  Signature,
  writeCommit,
} from './commits';
import { commitsBetween } from './comparisons';
import { Git } from './Git';

/**
 * Merges two commits from their common ancestor.
 *
 * @returns the tree of the result, or undefined where they contradict each other
 */
export async function mergeTrees(
  git: Git,
  ours: string,
  theirs: string,
): Promise<string | undefined> {
  return git.textOrNothing(['merge-tree', '--write-tree', ours, theirs]);
}

/**
 * Writes the commits of a branch once more, on top of another one.
 *
 * @param git the repository
 * @param range `base` is what they go on top of, `head` the last of them
 * @param committer who does it; authors and messages stay
 * @returns the last new commit, or undefined where one of them does not fit
 */
export async function rebase(
  git: Git,
  range: { base: string; head: string },
  committer: Signature,
): Promise<string | undefined> {
  const shas = await commitsBetween(git, range.base, range.head);
  const commits = await readCommits(git, shas);
  let top = await readCommit(git, range.base);
  for (const commit of commits) {
    // A merge brings nothing that the commits it merged do not bring.
    if (commit.parents.length !== 1) continue;
    const tree = await pick(git, commit, top);
    if (!tree) return undefined;
    if (tree === top.tree) continue;
    const sha = await writeCommit(git, {
      ...commit,
      tree,
      parents: [top.sha],
      committer,
    });
    top = await readCommit(git, sha);
  }
  return top.sha;
}

/** The tree of a commit with what another one changed. */
async function pick(
  git: Git,
  commit: Commit,
  onto: Commit,
): Promise<string | undefined> {
  // git merges from the common ancestor; a passing commit makes the parent of what is picked that ancestor.
  const passing = await writeCommit(git, {
    ...onto,
    parents: commit.parents,
    message: 'A step of a rebase',
  });
  return mergeTrees(git, passing, commit.sha);
}
