import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Git } from './Git';

/** One entry of a tree as git lists it. */
export interface TreeEntry {
  path: string;
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  /** Bytes, for blobs. */
  size?: number;
}

/** One change of a tree: an object at a path, or nothing there any more. */
export interface TreeChange {
  path: string;
  mode: string;
  sha: string | null;
}

/**
 * Writes a tree: the base tree, or none, with some changes.
 *
 * @param git the repository
 * @param changes applied in order; a later one wins over an earlier one on the same path
 * @param base the tree to start from
 * @returns the tree's object name
 * @throws GitError when a path is not one git accepts, or an object does not exist
 */
export async function writeTree(
  git: Git,
  changes: TreeChange[],
  base?: string,
): Promise<string> {
  const index = join(git.directory, `index-${randomUUID()}`);
  const environment = { GIT_INDEX_FILE: index };
  try {
    await git.run(['read-tree', base ?? '--empty'], { environment });
    for (const step of inSteps(changes)) {
      if (step.kind === 'graft') {
        await graft(git, step.change, environment);
      } else {
        await git.run(['update-index', '-z', '--replace', '--index-info'], {
          environment,
          input: indexInformation(step.changes),
        });
      }
    }
    return await git.text(['write-tree'], { environment });
  } finally {
    await rm(index, { force: true });
  }
}

type Step =
  | { kind: 'files'; changes: TreeChange[] }
  | { kind: 'graft'; change: TreeChange };

/** Neighbouring file changes go to git together; a whole tree at a path is a step of its own. */
function inSteps(changes: TreeChange[]): Step[] {
  const steps: Step[] = [];
  for (const change of changes) {
    const last = steps[steps.length - 1];
    if (change.mode === '040000' && change.sha !== null) {
      steps.push({ kind: 'graft', change });
    } else if (last?.kind === 'files') {
      last.changes.push(change);
    } else {
      steps.push({ kind: 'files', changes: [change] });
    }
  }
  return steps;
}

function indexInformation(changes: TreeChange[]): string {
  const nothing = '0'.repeat(40);
  return changes
    .map(({ path, mode, sha }) =>
      sha === null ? `0 ${nothing}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
    )
    .join('');
}

/** Puts a whole tree at a path, in place of whatever is there. */
async function graft(
  git: Git,
  { path, sha }: TreeChange,
  environment: Record<string, string>,
): Promise<void> {
  const listed = await git.run(['ls-files', '-z', '--', path], {
    environment: { ...environment, GIT_LITERAL_PATHSPECS: '1' },
  });
  const replaced = listed.toString('utf8').split('\0').filter(Boolean);
  await git.run(['update-index', '-z', '--index-info'], {
    environment,
    input: indexInformation(
      replaced.map(file => ({ path: file, mode: '0', sha: null })),
    ),
  });
  await git.run(['read-tree', '-i', `--prefix=${path}/`, String(sha)], {
    environment,
  });
}

/**
 * The entries of a tree.
 *
 * @param git the repository
 * @param treeish a tree, or a commit whose tree is meant
 * @param options `recursive` lists everything below, `path` lists that folder (ending in `/`) or that one entry
 */
export async function listTree(
  git: Git,
  treeish: string,
  options: { recursive?: boolean; path?: string } = {},
): Promise<TreeEntry[]> {
  const output = await git.run(
    [
      'ls-tree',
      '-z',
      '--long',
      '--full-tree',
      ...(options.recursive ? ['-r', '-t'] : []),
      treeish,
      ...(options.path ? ['--', options.path] : []),
    ],
    { environment: { GIT_LITERAL_PATHSPECS: '1' } },
  );
  return output.toString('utf8').split('\0').filter(Boolean).map(parseEntry);
}

function parseEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode, type, sha, size] = line.slice(0, tab).split(/ +/);
  return {
    path: line.slice(tab + 1),
    mode,
    type: type as TreeEntry['type'],
    sha,
    ...(size === '-' ? {} : { size: Number(size) }),
  };
}
