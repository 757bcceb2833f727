import { callGithub } from './callGithub';
import { GithubRepository, repositoryParameters } from './GithubRepository';

/**
 * A team's access to a repository.
 *
 * @public
 */
export interface TeamAccess {
  /** Slug of the team in the repository's organisation. */
  team: string;
  permission: 'pull' | 'triage' | 'push' | 'maintain' | 'admin';
}

/**
 * Gives teams their access. A PUT, so repeating it changes nothing.
 *
 * Throws a `GithubError` that names the team.
 *
 * @public
 */
export async function grantTeams(
  repository: GithubRepository,
  teams: readonly TeamAccess[],
): Promise<void> {
  for (const { team, permission } of teams) {
    await callGithub(
      `give the team ${team} access to ${repository.owner}/${repository.name}`,
      () =>
        repository.client.rest.teams.addOrUpdateRepoPermissionsInOrg({
          ...repositoryParameters(repository),
          org: repository.owner,
          team_slug: team,
          permission,
        }),
    );
  }
}
