import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { writeBlobs } from '../git/blobs';
import { Git } from '../git/Git';
import { GitError } from '../git/GitError';
import { objectType, resolveCommit } from '../git/revisions';
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
  const sha = await write(git, changes, base);
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
  for (const { sha, mode } of entries) await checkObject(git, sha, mode);
  return entries.map(entry => ({
    path: String(entry.path),
    mode: String(entry.mode),
    sha: written.get(entry) ?? (entry.sha as string | null),
  }));
}

function checkEntry(entry: JsonObject): void {
  const path = String(entry.path ?? '');
  const malformed = path
    .split('/')
    .some(part => ['', '.', '..', '.git'].includes(part.toLowerCase()));
  if (malformed || path.includes('\0')) {
    throw ApiError.unprocessable(
      'tree.path contains a malformed path component',
    );
  }
  if (!entry.mode) throw ApiError.unprocessable('Must supply tree.mode');
  if ((entry.sha === undefined) === (entry.content === undefined)) {
    throw ApiError.unprocessable(
      'Must supply either tree.sha or tree.content, and not both',
    );
  }
}

async function checkObject(
  git: Git,
  sha: JsonObject[string],
  mode: JsonObject[string],
): Promise<void> {
  if (typeof sha !== 'string') return;
  const expected = TYPES[String(mode)];
  if (expected === 'commit') return;
  if ((await objectType(git, sha)) !== expected) {
    throw ApiError.unprocessable(`tree.sha ${sha} is not a valid ${expected}`);
  }
}

async function write(git: Git, changes: TreeChange[], base?: string) {
  try {
    return await writeTree(git, changes, base);
  } catch (error) {
    // git refuses more names than we know, such as those that a Mac or Windows takes for `.git`.
    if (error instanceof GitError) {
      throw ApiError.unprocessable(
        'tree.path contains a malformed path component',
      );
    }
    throw error;
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
