import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { Call, RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { Answer, json, noContent } from '../http/Answer';
import { presentEnvironment } from '../presenters/environments';
import { EnvironmentRecord, ReviewerRecord } from '../store/RepositoryRecord';
import { environmentHolder } from './actionsHolder';

/** `GET /repos/{owner}/{repo}/environments`. */
export function listEnvironments(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const { record } = repository;
  const { items, headers } = paginate(call, record.environments);
  const environments = items.map(it => presentEnvironment(github, record, it));
  const total = record.environments.length;
  return json(200, { total_count: total, environments }, headers);
}

/** `GET /repos/{owner}/{repo}/environments/{environment_name}`. */
export function getEnvironment(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const environment = environmentHolder(call);
  return json(200, presentEnvironment(github, repository.record, environment));
}

/**
 * `PUT /repos/{owner}/{repo}/environments/{environment_name}`: protection that is not sent is taken away, as on GitHub.
 */
export function putEnvironment(call: RepositoryCall): Answer {
  const { github, repository, parameters, body } = call;
  const { record } = repository;
  const protection = readProtection(call, body);
  const asked = parameters.environment_name;
  if (asked.length > 255) {
    throw ApiError.unprocessable('Environment name is too long');
  }
  let environment = record.environments.find(
    ({ name }) => name.toLowerCase() === asked.toLowerCase(),
  );
  if (!environment) {
    environment = emptyEnvironment(github.repositories.nextId(), asked);
    record.environments.push(environment);
  }
  Object.assign(environment, protection, { updatedAt: now() });
  github.repositories.save(repository);
  return json(200, presentEnvironment(github, record, environment));
}

function emptyEnvironment(id: number, name: string): EnvironmentRecord {
  const time = now();
  return {
    id,
    name,
    waitTimer: 0,
    preventSelfReview: false,
    reviewers: [],
    branchPolicy: null,
    branchPolicies: [],
    secrets: [],
    variables: [],
    createdAt: time,
    updatedAt: time,
  };
}

function readProtection(call: Call, body: JsonObject) {
  const reviewers = (body.reviewers ?? []) as unknown as ReviewerRecord[];
  const branchPolicy = (body.deployment_branch_policy ??
    null) as EnvironmentRecord['branchPolicy'];
  const both =
    branchPolicy &&
    branchPolicy.protected_branches === branchPolicy.custom_branch_policies;
  if (both) {
    throw ApiError.unprocessable(
      'protected_branches and custom_branch_policies cannot have the same value',
    );
  }
  if (reviewers.length > 6) {
    throw ApiError.unprocessable('There can be up to six reviewers');
  }
  reviewers.forEach(reviewer => checkReviewer(call, reviewer));
  return {
    waitTimer: Number(body.wait_timer ?? 0),
    preventSelfReview: body.prevent_self_review === true,
    reviewers,
    branchPolicy,
  };
}

function checkReviewer({ github }: Call, { type, id }: ReviewerRecord): void {
  const { user, users, teams } = github.accounts;
  const candidates = type === 'Team' ? teams : [user, ...users];
  const known = candidates.some(candidate => candidate.id === id);
  if (!known) {
    throw ApiError.unprocessable(`There is no ${type} with the id ${id}`);
  }
}

/** `DELETE /repos/{owner}/{repo}/environments/{environment_name}`. */
export function deleteEnvironment(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const { record } = repository;
  const found = environmentHolder(call);
  record.environments = record.environments.filter(it => it !== found);
  github.repositories.save(repository);
  return noContent();
}
