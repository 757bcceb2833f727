import { callGithub, tryGithub } from '../callGithub';
import { GithubError } from '../GithubError';
import { GithubRepository, repositoryParameters } from '../GithubRepository';
import { isRuleRefusal } from '../refusals';

/**
 * A commit that is to be made of a tree that GitHub has.
 *
 * @internal
 */
export interface CommitRequest {
  branch: string;
  treeSha: string;
  /** With its trailer. */
  message: string;
  /** The commit that is replaced. */
  replaces: string;
}

/**
 * A commit on its branch.
 *
 * @internal
 */
export interface MadeCommit {
  sha: string;
  /** Whether GitHub signed it, as it does for Apps. */
  verified: boolean;
}

/**
 * Makes one root commit of a tree and puts the branch on it. Where rules forbid that, the commit follows the one that it
 * would have replaced, which no rule about force takes for one. GitHub's answers prove both the tree and the branch.
 *
 * Throws a `GithubError`, also where a rule forbids either way.
 *
 * @internal
 */
export async function moveBranch(
  repository: GithubRepository,
  request: CommitRequest,
): Promise<MadeCommit> {
  const root = await createCommit(repository, request, []);
  const forced = await tryGithub(
    doing(repository, request),
    isRuleRefusal,
    () => updateRef(repository, request, { sha: root.sha, force: true }),
  );
  if (forced) return root;
  const child = await createCommit(repository, request, [request.replaces]);
  await callGithub(doing(repository, request), () =>
    updateRef(repository, request, { sha: child.sha, force: false }),
  );
  return child;
}

/** No author is given: GitHub signs a commit of an App only if it may say itself who made it. */
async function createCommit(
  repository: GithubRepository,
  { message, treeSha }: CommitRequest,
  parents: string[],
): Promise<MadeCommit> {
  const fullName = `${repository.owner}/${repository.name}`;
  const { data } = await callGithub(`commit to ${fullName}`, () =>
    repository.client.rest.git.createCommit({
      ...repositoryParameters(repository),
      message,
      tree: treeSha,
      parents,
    }),
  );
  if (data.tree.sha !== treeSha) {
    throw GithubError.otherTree(fullName, treeSha, data.tree.sha);
  }
  return { sha: data.sha, verified: data.verification?.verified === true };
}

async function updateRef(
  repository: GithubRepository,
  { branch }: CommitRequest,
  to: { sha: string; force: boolean },
): Promise<true> {
  const { data } = await repository.client.rest.git.updateRef({
    ...repositoryParameters(repository),
    ref: `heads/${branch}`,
    ...to,
  });
  if (data.object.sha === to.sha) return true;
  const fullName = `${repository.owner}/${repository.name}`;
  throw GithubError.refMoved(fullName, branch, data.object.sha);
}

function doing(
  { owner, name }: GithubRepository,
  { branch }: CommitRequest,
): string {
  return `move ${branch} of ${owner}/${name}`;
}
