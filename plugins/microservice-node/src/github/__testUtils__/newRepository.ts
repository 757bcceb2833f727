import { ensureRepository } from '../ensureRepository';
import { TestGithub } from './startTestGithub';
import { treeOf } from './treeOf';

/** Text, a file in a folder, an empty one, a binary one, an executable one. */
export const TREE = treeOf([
  ['.github/workflows/ci.yml', 'name: CI\n'],
  ['README.md', '# Items\n'],
  ['app/__init__.py', ''],
  ['logo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255])],
  ['scripts/start.sh', '#!/bin/sh\n'],
]);

/** A repository with GitHub's first commit, and a request to publish {@link TREE} to it. */
export async function newRepository(
  github: TestGithub,
  name: string,
  send?: typeof fetch,
) {
  const repository = github.repository(name, send);
  const { initialCommitSha } = await ensureRepository(repository, {
    visibility: 'public',
    description: '',
    marker: `http://localhost/${name}`,
  });
  const request = {
    tree: TREE,
    branch: 'main',
    message: 'Create the service',
    operationId: 'op-1',
    initialCommitSha,
  };
  return { repository, request };
}
