import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { writeBlobs } from '../git/blobs';
import { Git } from '../git/Git';
import { GitError } from '../git/GitError';
import { objectType, objectTypes, resolveCommit } from '../git/revisions';
import { listTree, TreeChange, writeTree } from '../git/trees';
import { Answer, json } from '../http/Answer';
import { gitTree } from '../presenters/git';

/** Mode of an entry to the type of the object it points to; `commit` is a submodule, whose object is elsewhere. */
const TYPES: Record<string, string> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '040000': 'tree',
  '160000': 'commit',
};

/** `POST /repos/{owner}/{repo}/git/trees`. */
export async function createTree(call: RepositoryCall): Promise<Answer> {
  const { github, repository, body } = call;
  const { git, record } = repository;
  const entries = body.tree as JsonObject[];
  const base = body.base_tree
    ? await baseTree(git, String(body.base_tree))
    : undefined;
  const changes = await readChanges(git, entries);
  const sha = await writeCheckedTree(git, changes, base);
  const written = await listTree(git, sha);
  return json(201, gitTree(github.urls, record, { sha, entries: written }));
}

async function baseTree(git: Git, sha: string): Promise<string> {
  const type = await objectType(git, sha);
  if (type !== 'tree' && type !== 'commit') {
    throw ApiError.unprocessable('base_tree is not a valid tree oid');
  }
  return sha;
}

/** Checks the entries and writes the contents that came inside them. */
async function readChanges(
  git: Git,
  entries: JsonObject[],
): Promise<TreeChange[]> {
  entries.forEach(checkEntry);
  const inline = entries.filter(({ content }) => content !== undefined);
  const names = await writeBlobs(
    git,
    inline.map(({ content }) => Buffer.from(String(content))),
  );
  const written = new Map(inline.map((entry, index) => [entry, names[index]]));
  await checkObjects(git, entries);
  return entries.map(entry => ({
    path: String(entry.path),
    mode: String(entry.mode),
    sha: written.get(entry) ?? (entry.sha as string | null),
  }));
}

/** What Windows and a Mac take for `.git` as well: the short name, dots and blanks at the end, streams. */
const GIT_FOLDER = /^(\.git|git~1)[. ]*(:.*)?$/i;

/** Characters that a Mac leaves out of names. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * Refuses what must never be in a tree, since a clone would write it into the folder of git itself or outside.
 *
 * @throws ApiError 422 for a path with an empty, `.`, `..` or `.git` segment
 */
export function checkPath(path: string): void {
  const malformed = path
    .split('/')
    .some(
      part =>
        ['', '.', '..'].includes(part) ||
        GIT_FOLDER.test(part.replace(INVISIBLE, '')),
    );
  if (malformed || path.includes('\0')) throw ApiError.malformedPath();
}

function checkEntry(entry: JsonObject): void {
  checkPath(String(entry.path ?? ''));
  if (!entry.mode) throw ApiError.unprocessable('Must supply tree.mode');
  if ((entry.sha === undefined) === (entry.content === undefined)) {
    throw ApiError.unprocessable(
      'Must supply either tree.sha or tree.content, and not both',
    );
  }
}

/** A submodule's commit is in another repository; everything else is here. */
async function checkObjects(git: Git, entries: JsonObject[]): Promise<void> {
  const named = entries.flatMap(({ sha, mode }) => {
    const expected = TYPES[String(mode)];
    return typeof sha === 'string' && expected !== 'commit'
      ? [{ sha, expected }]
      : [];
  });
  const types = await objectTypes(
    git,
    named.map(({ sha }) => sha),
  );
  const wrong = named.find(({ sha, expected }) => types.get(sha) !== expected);
  if (wrong) {
    throw ApiError.unprocessable(
      `tree.sha ${wrong.sha} is not a valid ${wrong.expected}`,
    );
  }
}

/**
 * Writes a tree of entries that were checked.
 *
 * @throws ApiError 422 where git itself refuses a path
 */
export async function writeCheckedTree(
  git: Git,
  changes: TreeChange[],
  base?: string,
): Promise<string> {
  try {
    return await writeTree(git, changes, base);
  } catch (error) {
    throw error instanceof GitError ? ApiError.malformedPath() : error;
  }
}

/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`: a tree, or the tree of a commit, branch or tag. */
export async function getTree(call: RepositoryCall): Promise<Answer> {
  const { github, repository, parameters, query } = call;
  const { git, record } = repository;
  const asked = parameters.tree_sha;
  const isTree = (await objectType(git, asked)) === 'tree';
  const found = isTree ? asked : await resolveCommit(git, asked);
  if (!found) throw ApiError.notFound();
  const sha = await git.text(['rev-parse', `${found}^{tree}`]);
  const recursive = query.recursive !== undefined;
  const entries = await listTree(git, sha, { recursive });
  return json(200, gitTree(github.urls, record, { sha, entries }));
}
