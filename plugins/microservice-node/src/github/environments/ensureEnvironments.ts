import { EnvironmentAnswer } from '@microservice-scaffolder/plugin-microservice-common';
import { callGithub, tryGithub } from '../callGithub';
import { GithubError } from '../GithubError';
import { GithubRepository, repositoryParameters } from '../GithubRepository';
import { isPlanRefusal } from '../refusals';
import { ensureBranchPatterns } from './ensureBranchPatterns';
import { findReviewers } from './findReviewers';
import {
  NO_PROTECTION,
  Protection,
  protectionOf,
  unkeptProtection,
} from './protection';

/**
 * An environment that is there, and what of its protection is not.
 *
 * @public
 */
export interface EnsuredEnvironment {
  name: string;
  /** Such as `the reviewers`; empty where everything holds. Nothing secret belongs into it otherwise. */
  unkept: string[];
}

/**
 * Creates environments with their protection, or brings existing ones into this state. The whole protection is sent each
 * time, since GitHub removes what a request leaves out. A plan may have no protection for private repositories: then the
 * environment is made without, and the answer says what is missing.
 *
 * Throws a `GithubError`, also where protection that is required cannot be had.
 *
 * @public
 */
export async function ensureEnvironments(
  repository: GithubRepository,
  environments: readonly EnvironmentAnswer[],
): Promise<EnsuredEnvironment[]> {
  const ensured: EnsuredEnvironment[] = [];
  for (const environment of environments) {
    const unkept = await ensureEnvironment(repository, environment);
    if (unkept.length > 0 && environment.required) {
      throw GithubError.unprotectedEnvironment(
        `${repository.owner}/${repository.name}`,
        { environment: environment.name, unkept },
      );
    }
    ensured.push({ name: environment.name, unkept });
  }
  return ensured;
}

/** What GitHub did not keep. */
async function ensureEnvironment(
  repository: GithubRepository,
  environment: EnvironmentAnswer,
): Promise<string[]> {
  const { name, reviewers = [], branches } = environment;
  const wanted = protectionOf(
    environment,
    await findReviewers(repository, reviewers),
  );
  const answer = await tryGithub(
    doing(repository, name),
    isPlanRefusal,
    putEnvironment(repository, name, wanted),
  );
  if (!answer) {
    await callGithub(
      doing(repository, name),
      putEnvironment(repository, name, NO_PROTECTION),
    );
    return unkeptProtection(wanted, { protection_rules: [] });
  }
  const unkept = unkeptProtection(wanted, answer.data);
  if (Array.isArray(branches) && unkept.length === 0) {
    await ensureBranchPatterns(repository, name, branches);
  }
  return unkept;
}

function putEnvironment(
  { client, ...repository }: GithubRepository,
  name: string,
  protection: Protection,
) {
  return () =>
    client.rest.repos.createOrUpdateEnvironment({
      ...repositoryParameters({ client, ...repository }),
      environment_name: name,
      ...protection,
    });
}

function doing({ owner, name }: GithubRepository, environment: string): string {
  return `set up the environment ${environment} of ${owner}/${name}`;
}
