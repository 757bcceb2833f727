import { setTimeout as sleep } from 'node:timers/promises';
import { Visibility } from '@microservice-scaffolder/plugin-microservice-common';
import { callGithub, tryGithub } from './callGithub';
import { decideAdoption, RepositorySighting } from './decideAdoption';
import { GithubError } from './GithubError';
import { GithubRepository, repositoryParameters } from './GithubRepository';
import { findInitialCommit } from './publishing/findInitialCommit';

/** GitHub's servers tell each other of a new repository within seconds. */
const WAITS_MILLISECONDS = [500, 1000, 2000];

/**
 * The repository that is wanted.
 *
 * @public
 */
export interface RepositoryRequest {
  visibility: Visibility;
  description: string;
  /** The homepage by which the repository is recognised as ours, see `markerFor`. */
  marker: string;
}

/**
 * A repository that is ours.
 *
 * @public
 */
export interface EnsuredRepository {
  repositoryId: number;
  repositoryUrl: string;
  cloneUrl: string;
  defaultBranch: string;
  /** The commit that GitHub made on creation; absent where something else is there by now. */
  initialCommitSha?: string;
  /** Whether this very call created it. */
  created: boolean;
}

interface RepositoryAnswer extends RepositorySighting {
  id: number;
  html_url: string;
  clone_url: string;
  default_branch: string;
}

/**
 * Creates a repository in an organisation, or finds the one that an earlier attempt created. The marker is part of the
 * creating call, so there is no moment in which a repository of ours is not recognisable.
 *
 * Throws a `GithubError` where the name belongs to somebody else.
 *
 * @public
 */
export async function ensureRepository(
  repository: GithubRepository,
  request: RepositoryRequest,
  options: { signal?: AbortSignal } = {},
): Promise<EnsuredRepository> {
  const made = await createRepository(repository, request);
  const found =
    made ??
    (await adoptRepository(repository, { ...options, marker: request.marker }));
  return {
    repositoryId: found.id,
    repositoryUrl: found.html_url,
    cloneUrl: found.clone_url,
    defaultBranch: found.default_branch,
    initialCommitSha: await findInitialCommit(
      repository,
      found.default_branch,
      options,
    ),
    created: made !== undefined,
  };
}

/** The new repository, or `undefined` where the name is taken, perhaps by an attempt whose answer was lost. */
async function createRepository(
  { client, owner, name }: GithubRepository,
  request: RepositoryRequest,
): Promise<RepositoryAnswer | undefined> {
  const answer = await tryGithub(
    `create the repository ${owner}/${name}`,
    ({ status, message }) =>
      status === 422 && /already exists/i.test(message),
    () =>
      client.rest.repos.createInOrg({
        org: owner,
        name,
        description: request.description,
        homepage: request.marker,
        // GitHub's older servers know only `private`; `internal` is a visibility of its own.
        private: request.visibility !== 'public',
        visibility: request.visibility as 'private' | 'public',
        auto_init: true,
      }),
  );
  return answer?.data;
}

async function adoptRepository(
  repository: GithubRepository,
  { marker, signal }: { marker: string; signal?: AbortSignal },
): Promise<RepositoryAnswer> {
  const fullName = `${repository.owner}/${repository.name}`;
  const data = await readTaken(repository, signal);
  switch (decideAdoption(data, { fullName, marker })) {
    case 'renamed':
      throw GithubError.renamedRepository(fullName, data.full_name);
    case 'foreign':
      throw GithubError.foreignRepository(fullName, data.homepage);
    case 'archived':
      throw GithubError.archivedRepository(fullName);
    default:
      return data;
  }
}

/** Reads the repository that has the name; one that an attempt made a moment ago may take a moment to be seen. */
async function readTaken(
  repository: GithubRepository,
  signal: AbortSignal | undefined,
): Promise<RepositoryAnswer> {
  const fullName = `${repository.owner}/${repository.name}`;
  for (const wait of [0, ...WAITS_MILLISECONDS]) {
    await sleep(wait, undefined, { signal });
    const answer = await tryGithub(
      `read the repository ${fullName}`,
      ({ status }) => status === 404,
      () => repository.client.rest.repos.get(repositoryParameters(repository)),
    );
    if (answer) return answer.data;
  }
  throw GithubError.invisibleRepository(fullName);
}

/**
 * Reads a repository that an operation created, and makes sure that it still is that one.
 *
 * Throws a `GithubError` after a rename or where it is archived; the caller compares the id with the ledger's.
 *
 * @public
 */
export async function readRepository(
  repository: GithubRepository,
): Promise<Omit<EnsuredRepository, 'initialCommitSha' | 'created'>> {
  const fullName = `${repository.owner}/${repository.name}`;
  const { data } = await callGithub(`read the repository ${fullName}`, () =>
    repository.client.rest.repos.get(repositoryParameters(repository)),
  );
  if (data.full_name.toLowerCase() !== fullName.toLowerCase()) {
    throw GithubError.renamedRepository(fullName, data.full_name);
  }
  if (data.archived) throw GithubError.archivedRepository(fullName);
  return {
    repositoryId: data.id,
    repositoryUrl: data.html_url,
    cloneUrl: data.clone_url,
    defaultBranch: data.default_branch,
  };
}
