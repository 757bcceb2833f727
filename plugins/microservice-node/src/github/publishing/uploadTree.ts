import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '../../workspace';
import { callGithub, tryGithub } from '../callGithub';
import { GithubError } from '../GithubError';
import { GithubRepository, repositoryParameters } from '../GithubRepository';
import { isTooLarge } from '../refusals';
import { planTreeChunks, TreeEntry } from './planTreeChunks';

/** After so many refusals for their size, smaller requests will not do either. */
const MOST_REFUSALS = 2;

/** An entry as GitHub takes it, its blob already there. */
interface SentEntry {
  path: string;
  mode: '100644' | '100755';
  type: 'blob';
  content?: string;
  sha?: string;
}

/**
 * Writes the objects of a tree and returns its SHA, which is compared with the one computed here: whatever happened on the
 * way, the commit will hold exactly these files. Objects are found by their content, so repeating it changes nothing.
 * A request that GitHub finds too large is sent again in halves; `undefined` where it finds those too large as well.
 *
 * Throws a `GithubError`.
 *
 * @internal
 */
export async function uploadTree(
  repository: GithubRepository,
  tree: FileTree,
): Promise<string | undefined> {
  const queue = planTreeChunks(tree);
  let refusals = 0;
  let sha: string | undefined;
  for (let chunk = queue.shift(); chunk; chunk = queue.shift()) {
    const written = await uploadChunk(repository, chunk, sha);
    if (written) {
      sha = written;
      continue;
    }
    refusals += 1;
    if (refusals === MOST_REFUSALS || chunk.length === 1) return undefined;
    queue.unshift(...halvesOf(chunk));
  }
  const expected = treeSha(tree);
  if (sha === expected) return sha;
  const fullName = `${repository.owner}/${repository.name}`;
  throw GithubError.otherTree(fullName, expected, sha ?? 'no tree');
}

function halvesOf<T>(entries: readonly T[]): T[][] {
  const middle = Math.ceil(entries.length / 2);
  return [entries.slice(0, middle), entries.slice(middle)];
}

async function uploadChunk(
  repository: GithubRepository,
  chunk: readonly TreeEntry[],
  base: string | undefined,
): Promise<string | undefined> {
  const entries: SentEntry[] = [];
  for (const entry of chunk) entries.push(await entryFor(repository, entry));
  const answer = await tryGithub(
    `upload ${chunk.length} files to ${repository.owner}/${repository.name}`,
    isTooLarge,
    () =>
      repository.client.rest.git.createTree({
        ...repositoryParameters(repository),
        tree: entries,
        ...(base && { base_tree: base }),
      }),
  );
  return answer?.data.sha;
}

async function entryFor(
  repository: GithubRepository,
  entry: TreeEntry,
): Promise<SentEntry> {
  const { path, mode } = entry;
  return entry.kind === 'text'
    ? { path, mode, type: 'blob', content: entry.text }
    : {
        path,
        mode,
        type: 'blob',
        sha: await uploadBlob(repository, path, entry.bytes),
      };
}

async function uploadBlob(
  repository: GithubRepository,
  path: string,
  bytes: Uint8Array,
): Promise<string> {
  const { data } = await callGithub(
    `upload ${path} to ${repository.owner}/${repository.name}`,
    () =>
      repository.client.rest.git.createBlob({
        ...repositoryParameters(repository),
        content: Buffer.from(bytes).toString('base64'),
        encoding: 'base64',
      }),
  );
  return data.sha;
}
