import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import {
  ensureRepository,
  ensureTopics,
  GithubRepository,
  publishTree,
  writeBaseRef,
} from '../../plugins/microservice-node/src/github';

/** Text, an executable file, a binary file and the record of an origin. */
const SERVICE: FileTree = {
  files: [
    ['.scaffold/manifest.json', '{}\n'],
    ['README.md', '# Items\n'],
    ['bin/start', '#!/bin/sh\n'],
    ['logo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255])],
  ].map(([path, content]) => ({
    path: String(path),
    content: Buffer.from(content),
    mode: path === 'bin/start' ? '100755' : '100644',
    from: [],
  })),
};

/** Publishes {@link SERVICE} twice, as a task and its retry do, and tells what is there then. */
export async function publishService(repository: GithubRepository) {
  const attempts = [await publish(repository), await publish(repository)];
  const { client, owner, name: repo } = repository;
  const { data: commits } = await client.rest.repos.listCommits({
    owner,
    repo,
  });
  const { data: topics } = await client.rest.repos.getAllTopics({
    owner,
    repo,
  });
  return {
    created: attempts.map(({ created }) => created),
    changed: attempts.map(({ changed }) => changed),
    files: await pathsAt(repository, attempts[0].treeSha),
    base: await pathsAt(repository, attempts[0].base.split('/').at(-1)!),
    commits: commits.length,
    topics: [...topics.names].sort(),
  };
}

async function publish(repository: GithubRepository) {
  const { created, defaultBranch, initialCommitSha } = await ensureRepository(
    repository,
    {
      visibility: 'private',
      description: 'A service that is made to try publishing',
      marker: `https://portal.invalid/${repository.name}`,
    },
  );
  const { changed, treeSha } = await publishTree(repository, {
    tree: SERVICE,
    branch: defaultBranch,
    message: `Create ${repository.name}`,
    operationId: 'op-1',
    initialCommitSha,
  });
  const base = await writeBaseRef(repository, SERVICE);
  await ensureTopics(repository, ['microservice', 'fastapi']);
  return { created, changed, treeSha, base };
}

async function pathsAt(
  { client, owner, name: repo }: GithubRepository,
  sha: string,
): Promise<string[]> {
  const { data } = await client.rest.git.getTree({
    owner,
    repo,
    tree_sha: sha,
    recursive: 'true',
  });
  return data.tree
    .filter(({ type }) => type === 'blob')
    .map(({ path }) => String(path))
    .sort();
}
