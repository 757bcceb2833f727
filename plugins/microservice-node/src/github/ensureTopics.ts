import { callGithub } from './callGithub';
import { GithubRepository, repositoryParameters } from './GithubRepository';

/**
 * Gives a repository exactly these topics.
 *
 * @public
 */
export async function ensureTopics(
  repository: GithubRepository,
  topics: readonly string[],
): Promise<void> {
  await callGithub(
    `set the topics of ${repository.owner}/${repository.name}`,
    () =>
      repository.client.rest.repos.replaceAllTopics({
        ...repositoryParameters(repository),
        names: [...topics],
      }),
  );
}
