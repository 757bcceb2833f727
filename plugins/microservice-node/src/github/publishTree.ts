import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '../workspace';
import { callGithub } from './callGithub';
import { decidePush, messageWithTrailer } from './decidePush';
import { GithubError } from './GithubError';
import { GithubRepository, repositoryParameters } from './GithubRepository';
import { readHead } from './readHead';
import { uploadTree } from './uploadTree';

/**
 * What is published.
 *
 * @public
 */
export interface PublishRequest {
  tree: FileTree;
  branch: string;
  /** Without a trailer, which is added. */
  message: string;
  operationId: string;
  /** The only commit that may be replaced. */
  initialCommitSha?: string;
}

/**
 * The commit that the branch is at.
 *
 * @public
 */
export interface PublishedCommit {
  commitSha: string;
  treeSha: string;
  /** Whether this very call wrote it. */
  changed: boolean;
}

/**
 * Puts a tree on a branch as one root commit in place of GitHub's first commit, and verifies that it is there. Where an
 * earlier attempt already did, nothing is written; where somebody else pushed, nothing is overwritten.
 *
 * Throws a `GithubError`.
 *
 * @public
 */
export async function publishTree(
  repository: GithubRepository,
  request: PublishRequest,
): Promise<PublishedCommit> {
  const fullName = `${repository.owner}/${repository.name}`;
  if (request.tree.files.length === 0) throw GithubError.emptyTree(fullName);
  const expected = { ...request, treeSha: treeSha(request.tree) };
  const head = await readHead(repository, request.branch);
  if (!head) throw GithubError.noInitialCommit(fullName);
  const { treeSha: sha } = expected;
  switch (decidePush(head, expected)) {
    case 'done':
      return { commitSha: head.sha, treeSha: sha, changed: false };
    case 'stop':
      throw GithubError.someonePushed(fullName, head.sha);
    default:
      await uploadTree(repository, request.tree);
      return {
        commitSha: await replaceHead(repository, request, sha),
        treeSha: sha,
        changed: true,
      };
  }
}

async function replaceHead(
  repository: GithubRepository,
  request: PublishRequest,
  tree: string,
): Promise<string> {
  const fullName = `${repository.owner}/${repository.name}`;
  const parameters = repositoryParameters(repository);
  const { git } = repository.client.rest;
  const commit = await callGithub(`commit to ${fullName}`, () =>
    git.createCommit({
      ...parameters,
      message: messageWithTrailer(request.message, request.operationId),
      tree,
      parents: [],
    }),
  );
  await callGithub(`move ${request.branch} of ${fullName}`, () =>
    git.updateRef({
      ...parameters,
      ref: `heads/${request.branch}`,
      sha: commit.data.sha,
      force: true,
    }),
  );
  const head = await readHead(repository, request.branch);
  if (head?.sha !== commit.data.sha || head.treeSha !== tree) {
    throw GithubError.refMoved(fullName, request.branch, head?.sha ?? 'gone');
  }
  return commit.data.sha;
}
