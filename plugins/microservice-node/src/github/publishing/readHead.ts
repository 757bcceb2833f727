import { tryGithub } from '../callGithub';
import { GithubError } from '../GithubError';
import { GithubFailure } from '../GithubFailure';
import { GithubRepository, repositoryParameters } from '../GithubRepository';

/**
 * The commit that a branch is at.
 *
 * @internal
 */
export interface Head {
  sha: string;
  treeSha: string;
  message: string;
  parents: string[];
  /** Paths of files that it changes, two at most. */
  paths: string[];
}

/**
 * Reads where a branch is, in one request; `undefined` where there is none or the repository is still being made.
 *
 * Throws a `GithubError` where the name leads to another repository by now: a client follows GitHub there.
 *
 * @internal
 */
export async function readHead(
  repository: GithubRepository,
  branch: string,
): Promise<Head | undefined> {
  const fullName = `${repository.owner}/${repository.name}`;
  const answer = await tryGithub(
    `read the branch ${branch} of ${fullName}`,
    isMissing,
    () =>
      repository.client.rest.repos.getCommit({
        ...repositoryParameters(repository),
        ref: `heads/${branch}`,
        // Enough to tell one file from several.
        per_page: 2,
      }),
  );
  if (!answer) return undefined;
  const { sha, html_url: page, commit, parents, files = [] } = answer.data;
  const current = new URL(page).pathname.split('/').slice(1, 3).join('/');
  if (current.toLowerCase() !== fullName.toLowerCase()) {
    throw GithubError.renamedRepository(fullName, current);
  }
  return {
    sha,
    treeSha: commit.tree.sha,
    message: commit.message,
    parents: parents.map(parent => parent.sha),
    paths: files.map(({ filename }) => filename),
  };
}

/** GitHub says 409 of an empty repository, 422 of a ref that is not there, and 404 of either while it is being made. */
function isMissing({
  status,
  message,
}: Pick<GithubFailure, 'status' | 'message'>) {
  return (
    status === 404 ||
    status === 409 ||
    (status === 422 && /no commit found/i.test(message))
  );
}
