import { callGithub, tryGithub } from './callGithub';
import { readGithubFailure } from './GithubFailure';
import { GithubRepository, repositoryParameters } from './GithubRepository';

/**
 * What GitHub tells about the credentials and the organisation before anything is changed.
 *
 * @public
 */
export interface GithubAccess {
  /** Absent where there is no such organisation; its plan only where GitHub tells it. */
  organisation?: { plan?: string };
  /** Scopes of a classic token; absent for every other kind of credentials. */
  scopes?: string[];
  /** Requests that are left, and when there are new ones, ISO 8601; absent where the host has no limit. */
  rate?: { remaining: number; resetsAt: string };
}

/**
 * What stands at the address of a repository.
 *
 * @public
 */
export type RepositoryFact =
  /** Also where the token may not see it: GitHub answers the same. */
  | { state: 'absent' }
  | {
      state: 'there';
      fullName: string;
      homepage: string | null;
      archived: boolean;
    }
  /** Renamed or transferred; without a name where the token may not see the new place. */
  | { state: 'moved'; fullName?: string };

type Headers = Record<string, unknown>;

/**
 * Asks about the organisation, and reads from the same answer what the credentials are.
 *
 * Throws a `GithubError`.
 *
 * @public
 */
export async function readAccess({
  client,
  owner,
}: GithubRepository): Promise<GithubAccess> {
  return callGithub(`read the organisation ${owner}`, async () => {
    try {
      const { data, headers } = await client.rest.orgs.get({ org: owner });
      const organisation = { plan: data.plan?.name };
      return { organisation, ...credentialsIn(headers) };
    } catch (error) {
      const failure = readGithubFailure(error);
      if (failure?.status !== 404) throw error;
      return credentialsIn(failure.headers);
    }
  });
}

function credentialsIn(headers: Headers): Omit<GithubAccess, 'organisation'> {
  const scopes = headers['x-oauth-scopes'];
  const remaining = headers['x-ratelimit-remaining'];
  const reset = Number(headers['x-ratelimit-reset']);
  return {
    ...(scopes !== undefined && {
      scopes: String(scopes).split(/,\s*/).filter(Boolean),
    }),
    ...(remaining !== undefined && {
      rate: {
        remaining: Number(remaining),
        resetsAt: new Date(reset * 1000).toISOString(),
      },
    }),
  };
}

/**
 * Looks at the address of a repository, and sees where it was moved to.
 *
 * Throws a `GithubError`.
 *
 * @public
 */
export async function readRepositoryFact(
  repository: GithubRepository,
): Promise<RepositoryFact> {
  const fullName = `${repository.owner}/${repository.name}`;
  const answer = await tryGithub(
    `read the repository ${fullName}`,
    ({ status }) => status === 404,
    () =>
      repository.client.rest.repos.get({
        ...repositoryParameters(repository),
        request: { redirect: 'manual' },
      }),
  );
  if (!answer) return { state: 'absent' };
  // The types know of no redirect, since the client usually follows it.
  if ((answer.status as number) >= 300) return movedRepository(repository);
  const { full_name, homepage, archived } = answer.data;
  return { state: 'there', fullName: full_name, homepage, archived };
}

async function movedRepository(
  repository: GithubRepository,
): Promise<RepositoryFact> {
  const answer = await tryGithub(
    `read the repository that ${repository.owner}/${repository.name} became`,
    ({ status }) => status === 404,
    () => repository.client.rest.repos.get(repositoryParameters(repository)),
  );
  return { state: 'moved', fullName: answer?.data.full_name };
}

/**
 * Whether the organisation has a team, GitHub a user, or the organisation a secret of that name.
 *
 * Throws a `GithubError`.
 *
 * @public
 */
export async function isOnGithub(
  { client, owner }: GithubRepository,
  {
    kind,
    name,
  }: { kind: 'team' | 'user' | 'organisationSecret'; name: string },
): Promise<boolean> {
  const calls = {
    team: () => client.rest.teams.getByName({ org: owner, team_slug: name }),
    user: () => client.rest.users.getByUsername({ username: name }),
    organisationSecret: () =>
      client.rest.actions.getOrgSecret({ org: owner, secret_name: name }),
  };
  const words = { team: 'team', user: 'user', organisationSecret: 'secret' };
  const answer = await tryGithub<unknown>(
    `find the ${words[kind]} ${name} on GitHub`,
    ({ status }) => status === 404,
    calls[kind],
  );
  return answer !== undefined;
}
