import { EnvironmentAnswer } from '@microservice-scaffolder/plugin-microservice-common';
import { callGithub } from './callGithub';
import { GithubError } from './GithubError';
import { GithubRepository, repositoryParameters } from './GithubRepository';

interface Reviewer {
  type: 'Team' | 'User';
  id: number;
}

/**
 * Creates environments with their reviewers, or brings existing ones into this state. The whole protection is sent each
 * time, since GitHub removes what a request leaves out.
 *
 * Fails closed: an environment that should have reviewers and did not get them is a `GithubError`, so that no secret is
 * written to it.
 *
 * @public
 */
export async function ensureEnvironments(
  repository: GithubRepository,
  environments: readonly EnvironmentAnswer[],
): Promise<void> {
  for (const environment of environments) {
    await ensureEnvironment(repository, environment);
  }
}

async function ensureEnvironment(
  repository: GithubRepository,
  { name, reviewers = [] }: EnvironmentAnswer,
): Promise<void> {
  const fullName = `${repository.owner}/${repository.name}`;
  const wanted: Reviewer[] = [];
  for (const reviewer of reviewers) {
    wanted.push(await findReviewer(repository, reviewer));
  }
  const { data } = await callGithub(
    `create the environment ${name} of ${fullName}`,
    () =>
      repository.client.rest.repos.createOrUpdateEnvironment({
        ...repositoryParameters(repository),
        environment_name: name,
        reviewers: wanted.length > 0 ? wanted : null,
        deployment_branch_policy: null,
      }),
  );
  const kept = (data.protection_rules ?? []).some(
    rule => rule.type === 'required_reviewers',
  );
  if (wanted.length > 0 && !kept) {
    throw GithubError.unprotectedEnvironment(fullName, name);
  }
}

async function findReviewer(
  { client, owner }: GithubRepository,
  reviewer: string,
): Promise<Reviewer> {
  const [kind, name] = splitReviewer(reviewer);
  const doing = `find the reviewer ${reviewer} on GitHub`;
  if (kind === 'team') {
    const { data } = await callGithub(doing, () =>
      client.rest.teams.getByName({ org: owner, team_slug: name }),
    );
    return { type: 'Team', id: data.id };
  }
  const { data } = await callGithub(doing, () =>
    client.rest.users.getByUsername({ username: name }),
  );
  return { type: 'User', id: data.id };
}

function splitReviewer(reviewer: string): ['team' | 'user', string] {
  const [, kind, name] = /^(team|user):(.+)$/.exec(reviewer) ?? [];
  return kind === 'team' ? ['team', name] : ['user', name ?? reviewer];
}
