import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeSha } from '../../workspace';
import { readRepository } from '../ensureRepository';
import { GithubError } from '../GithubError';
import { GithubRepository } from '../GithubRepository';
import { decidePush, messageWithTrailer } from './decidePush';
import { CommitRequest, MadeCommit, moveBranch } from './moveBranch';
import { needsGitPush } from './needsGitPush';
import { planTreeChunks } from './planTreeChunks';
import { pushWithGit } from './pushWithGit';
import { Head, readHead } from './readHead';
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
  /** GitHub's first commit, the only one of somebody else that may be replaced. */
  initialCommitSha?: string;
  /** What an earlier attempt of this operation pushed, where that is recorded. */
  commitSha?: string;
  /**
   * Proves that the repository is the recorded one; throws where it is not. Asked where the branch is anywhere but at the
   * recorded first commit, which is a proof by itself.
   */
  assertOurs?(): Promise<unknown>;
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
  /** Whether GitHub signed it, as it does for Apps; only of what this call wrote as an App. */
  verified?: boolean;
}

/**
 * Puts a tree on a branch as one root commit in place of GitHub's first commit, and proves that it is there. Where an
 * earlier attempt already did, nothing is written; where somebody else pushed, nothing is overwritten. What is too large
 * for GitHub's API goes there by git.
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
  const head = await existingHead(repository, request.branch);
  const { treeSha: sha } = expected;
  const decision = decidePush(head, expected);
  if (decision === 'stop') throw GithubError.someonePushed(fullName, head.sha);
  if (head.sha !== request.initialCommitSha) await request.assertOurs?.();
  if (decision === 'done') {
    return { commitSha: head.sha, treeSha: sha, changed: false };
  }
  const made = await replaceHead(repository, request.tree, {
    branch: request.branch,
    message: messageWithTrailer(request.message, request.operationId),
    treeSha: sha,
    replaces: head.sha,
  });
  return {
    commitSha: made.sha,
    treeSha: sha,
    changed: true,
    ...((await isApp(repository)) && { verified: made.verified }),
  };
}

async function existingHead(
  repository: GithubRepository,
  branch: string,
): Promise<Head> {
  const head = await readHead(repository, branch);
  if (head) return head;
  // Says so where the whole repository is gone.
  await readRepository(repository);
  const fullName = `${repository.owner}/${repository.name}`;
  throw GithubError.noInitialCommit(fullName);
}

async function replaceHead(
  repository: GithubRepository,
  tree: FileTree,
  request: CommitRequest,
): Promise<MadeCommit> {
  if (needsGitPush(tree) || !(await uploadTree(repository, tree))) {
    return pushWithGit(repository, tree, request);
  }
  if (planTreeChunks(tree).length > 1) await assertStillAt(repository, request);
  return moveBranch(repository, request);
}

/** A large upload takes minutes, in which somebody may push, and GitHub's API has no forced update that would notice. */
async function assertStillAt(
  repository: GithubRepository,
  { branch, replaces }: CommitRequest,
): Promise<void> {
  const head = await existingHead(repository, branch);
  if (head.sha === replaces) return;
  const fullName = `${repository.owner}/${repository.name}`;
  throw GithubError.someonePushed(fullName, head.sha);
}

async function isApp({ client }: GithubRepository): Promise<boolean> {
  const { tokenType } = (await client.auth()) as { tokenType: string };
  return tokenType === 'installation';
}
