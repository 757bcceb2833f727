import { Git } from './Git';

/** How one file differs between two trees, in GitHub's words. */
export interface FileDiff {
  path: string;
  /** Where the file was before, for a file that was renamed. */
  previousPath?: string;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** The new content; the old one of a file that was removed. */
  sha: string;
  additions: number;
  deletions: number;
  /** The hunks, without git's header; absent for what is not text, and where only the name or the mode changed. */
  patch?: string;
}

/** What a root commit is compared with: the tree without entries, which git knows without storing it. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The first letter of git's status to GitHub's word. */
const STATUSES: Record<string, FileDiff['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/**
 * The files that differ between two trees, in the order of their paths.
 *
 * @param git the repository
 * @param from a commit or tree
 * @param to a commit or tree
 */
export async function diffFiles(
  git: Git,
  from: string,
  to: string,
): Promise<FileDiff[]> {
  const diff = (...options: string[]) =>
    git.run(['diff-tree', '-r', '-M', ...options, from, to]);
  const [raw, counts, patches] = await Promise.all([
    diff('--raw', '--no-abbrev', '-z'),
    diff('--numstat', '-z'),
    diff('--patch', '--no-ext-diff', '--no-color'),
  ]);
  const numbers = parseCounts(counts.toString('utf8'));
  const hunks = parsePatches(patches.toString('utf8'));
  return parseRaw(raw.toString('utf8')).map((file, index) => ({
    ...file,
    ...numbers[index],
    ...(hunks[index] ? { patch: hunks[index] } : {}),
  }));
}

/** The difference as text: what `git diff` prints. */
export async function diffText(
  git: Git,
  from: string,
  to: string,
): Promise<Buffer> {
  return git.run(['diff-tree', '-r', '-M', '--patch', from, to]);
}

/** The commits of a range as a series of mails: what `git format-patch` writes. A tree as the start means all of them. */
export async function patchText(
  git: Git,
  from: string,
  to: string,
): Promise<Buffer> {
  const range = from === EMPTY_TREE ? ['--root', to] : [`${from}..${to}`];
  return git.run(['format-patch', '--stdout', ...range]);
}

type RawFile = Pick<FileDiff, 'path' | 'previousPath' | 'status' | 'sha'>;

/** `:100644 100644 <old> <new> R100`, then one path, or two for a rename, each ended by a zero byte. */
function parseRaw(text: string): RawFile[] {
  const parts = text.split('\0');
  const files: RawFile[] = [];
  for (let index = 0; index < parts.length - 1; ) {
    const [, , oldSha, newSha, letter] = parts[index].split(' ');
    const renamed = letter.startsWith('R');
    files.push({
      status: STATUSES[letter[0]],
      sha: letter === 'D' ? oldSha : newSha,
      path: parts[index + (renamed ? 2 : 1)],
      ...(renamed ? { previousPath: parts[index + 1] } : {}),
    });
    index += renamed ? 3 : 2;
  }
  return files;
}

/** `<added>\t<deleted>\t<path>`, or with an empty path and two more parts for a rename; `-` for what is not text. */
function parseCounts(text: string) {
  const parts = text.split('\0');
  const counts: Array<{ additions: number; deletions: number }> = [];
  for (let index = 0; index < parts.length - 1; ) {
    const [added, deleted, path] = parts[index].split('\t');
    counts.push({
      additions: Number(added) || 0,
      deletions: Number(deleted) || 0,
    });
    index += path === '' ? 3 : 1;
  }
  return counts;
}

/** No line of a hunk can start with `diff --git`: each starts with a blank, a sign or `\`. */
function parsePatches(text: string): string[] {
  return text
    .split(/^diff --git .*\n/m)
    .slice(1)
    .map(section => {
      const start = section.search(/^@@ /m);
      return start < 0 ? '' : section.slice(start).replace(/\n$/, '');
    });
}
