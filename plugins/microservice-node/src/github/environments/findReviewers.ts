import { callGithub } from '../callGithub';
import { GithubRepository } from '../GithubRepository';

/**
 * Who may approve a deployment, by GitHub's number.
 *
 * @internal
 */
export interface Reviewer {
  type: 'Team' | 'User';
  id: number;
}

/**
 * Finds reviewers by their names: `team:<slug>` of the organisation, or `user:<login>`.
 *
 * Throws a `GithubError` that names the one who is not there.
 *
 * @internal
 */
export async function findReviewers(
  repository: GithubRepository,
  names: readonly string[],
): Promise<Reviewer[]> {
  const found: Reviewer[] = [];
  for (const name of names) found.push(await findReviewer(repository, name));
  return found;
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
