import { GithubConnector } from '@microservice-scaffolder/plugin-microservice-node';
import { RepositoryTarget } from '../../operations/repositoryTarget';
import { GithubCreateContext } from './GithubCreateContext';

/**
 * What is known of a repository before it exists.
 *
 * @internal
 */
export interface PreviewedRepository {
  repositoryUrl: string;
  cloneUrl: string;
  repositoryId?: undefined;
}

/**
 * Says what would be created and where, without asking anybody outside.
 *
 * @internal
 */
export function previewRepository(
  { input, logger }: GithubCreateContext,
  target: RepositoryTarget,
  github: GithubConnector,
): PreviewedRepository {
  const repositoryUrl = github.webUrl(target);
  logger.info(
    `Would create the ${input.visibility} repository ${repositoryUrl}`,
  );
  for (const { team, permission } of input.teams ?? []) {
    logger.info(`Would give the team ${team} the permission '${permission}'`);
  }
  return { repositoryUrl, cloneUrl: `${repositoryUrl}.git` };
}
