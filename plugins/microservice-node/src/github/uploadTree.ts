import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '../workspace';
import { callGithub } from './callGithub';
import { GithubError } from './GithubError';
import { GithubRepository, repositoryParameters } from './GithubRepository';
import { planTreeChunks, TreeEntry } from './planTreeChunks';

/**
 * Writes the objects of a tree and returns its SHA, which is compared with the one computed here: whatever happened on the
 * way, the commit will hold exactly these files. Objects are found by their content, so repeating it changes nothing.
 *
 * Throws a `GithubError`.
 *
 * @internal
 */
export async function uploadTree(
  repository: GithubRepository,
  tree: FileTree,
): Promise<string> {
  const fullName = `${repository.owner}/${repository.name}`;
  let sha: string | undefined;
  for (const chunk of planTreeChunks(tree)) {
    sha = await uploadChunk(repository, chunk, sha);
  }
  if (!sha) throw GithubError.emptyTree(fullName);
  const expected = treeSha(tree);
  if (sha !== expected) throw GithubError.otherTree(fullName, expected, sha);
  return sha;
}

async function uploadChunk(
  repository: GithubRepository,
  chunk: readonly TreeEntry[],
  base: string | undefined,
): Promise<string> {
  const entries: Awaited<ReturnType<typeof entryFor>>[] = [];
  for (const entry of chunk) entries.push(await entryFor(repository, entry));
  const { data } = await callGithub(
    `upload ${chunk.length} files to ${repository.owner}/${repository.name}`,
    () =>
      repository.client.rest.git.createTree({
        ...repositoryParameters(repository),
        tree: entries,
        ...(base && { base_tree: base }),
      }),
  );
  return data.sha;
}

async function entryFor(repository: GithubRepository, entry: TreeEntry) {
  const { path, mode } = entry;
  return entry.kind === 'text'
    ? { path, mode, type: 'blob' as const, content: entry.text }
    : {
        path,
        mode,
        type: 'blob' as const,
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
