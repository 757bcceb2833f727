import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { paginate } from '../api/paging';
import { Answer, json, noContent } from '../http/Answer';
import { minimalRepository } from '../presenters/repositories';
import { OrganisationSecretRecord } from '../store/OrganisationRecord';
import { administered } from './organisationAccess';
import { findSecret } from './organisationSecrets';

/** `GET /orgs/{org}/actions/secrets/{secret_name}/repositories`. */
export function listSelectedRepositories(call: Call): Answer {
  const { github } = call;
  const { login } = administered(call);
  const { repositories } = findSecret(call);
  const selected = github.repositories
    .list(login)
    .filter(({ record }) => repositories.includes(record.id));
  const { items, headers } = paginate(call, selected);
  return json(
    200,
    {
      total_count: selected.length,
      repositories: items.map(({ record }) =>
        minimalRepository(github, record),
      ),
    },
    headers,
  );
}

/** `PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}`. */
export function selectRepository(call: Call): Answer {
  const secret = selectable(call);
  const id = repositoryOf(call);
  return keep(call, secret, [...new Set([...secret.repositories, id])]);
}

/** `DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}`. */
export function unselectRepository(call: Call): Answer {
  const secret = selectable(call);
  const id = repositoryOf(call);
  return keep(
    call,
    secret,
    secret.repositories.filter(it => it !== id),
  );
}

function selectable(call: Call): OrganisationSecretRecord {
  const secret = findSecret(call);
  if (secret.visibility !== 'selected') {
    throw ApiError.conflict(
      'Conflict when visibility type is not set to selected',
    );
  }
  return secret;
}

function repositoryOf(call: Call): number {
  const id = Number(call.parameters.repository_id);
  const { login } = administered(call);
  const known = call.github.repositories
    .list(login)
    .some(({ record }) => record.id === id);
  if (!known) throw ApiError.notFound();
  return id;
}

function keep(
  call: Call,
  secret: OrganisationSecretRecord,
  repositories: number[],
): Answer {
  Object.assign(secret, { repositories });
  call.github.repositories.organisations.save(administered(call).login);
  return noContent();
}
