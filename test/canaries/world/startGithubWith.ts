import { join } from 'node:path';
import {
  LocalGithub,
  startLocalGithub,
} from '@microservice-scaffolder/local-github';

/**
 * Starts the GitHub of the demo's organisation on a free port, in this process, where faults can be planned for it.
 *
 * @param token - what its owner is known by
 * @param directory - its repositories go below it
 */
export function startGithubWith(
  token: string,
  directory: string,
): Promise<LocalGithub> {
  return startLocalGithub({
    directory: join(directory, 'github'),
    port: 0,
    token,
    organisations: [
      {
        login: 'acme',
        teams: [{ slug: 'shop-team' }, { slug: 'platform-team' }],
      },
    ],
  });
}
