import { tryGithub } from '../callGithub';
import { GithubRepository, repositoryParameters } from '../GithubRepository';

/**
 * Whether a commit that was published before still is on its branch, perhaps with later work on top: there is nothing to do
 * then, and nothing that might be overwritten.
 *
 * Throws a `GithubError`.
 *
 * @public
 */
export async function isPublished(
  repository: GithubRepository,
  { commitSha, branch }: { commitSha: string; branch: string },
): Promise<boolean> {
  const answer = await tryGithub(
    `compare ${branch} of ${repository.owner}/${repository.name} with what was pushed`,
    ({ status }) => status === 404,
    () =>
      repository.client.rest.repos.compareCommitsWithBasehead({
        ...repositoryParameters(repository),
        basehead: `${commitSha}...${branch}`,
        per_page: 1,
      }),
  );
  return ['identical', 'ahead'].includes(answer?.data.status ?? 'gone');
}
