import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { Answer, json, noContent } from '../http/Answer';
import { createKeyPair } from '../secrets/sealedBox';
import { Account } from '../store/Accounts';
import { OrganisationSecretRecord } from '../store/OrganisationRecord';
import { KeyPair } from '../store/RepositoryRecord';
import { administered } from './organisationAccess';
import { checkSecretName, proveSealed } from './sealedValue';

/** `GET /orgs/{org}/actions/secrets/public-key`. */
export async function getOrganisationKey(call: Call): Promise<Answer> {
  const { id, publicKey } = await keyPairOf(call, administered(call));
  return json(200, { key_id: id, key: publicKey });
}

/** `GET /orgs/{org}/actions/secrets`. */
export function listOrganisationSecrets(call: Call): Answer {
  const { login } = administered(call);
  const all = call.github.repositories.organisations.get(login).secrets;
  const { items, headers } = paginate(call, all);
  const secrets = items.map(secret => present(call, secret));
  return json(200, { total_count: all.length, secrets }, headers);
}

/** `GET /orgs/{org}/actions/secrets/{secret_name}`. */
export function getOrganisationSecret(call: Call): Answer {
  return json(200, present(call, findSecret(call)));
}

/** `PUT /orgs/{org}/actions/secrets/{secret_name}`: without a value only who may use it changes. */
export async function putOrganisationSecret(call: Call): Promise<Answer> {
  const { github, parameters, body } = call;
  const { organisations } = github.repositories;
  const account = administered(call);
  const { secrets } = organisations.get(account.login);
  const name = checkSecretName(parameters.secret_name);
  const known = secrets.find(secret => secret.name === name);
  const value = await readValue(call, account);
  if (!value && !known) {
    throw ApiError.unprocessable(
      'Invalid request.\n\n"encrypted_value" wasn\'t supplied.',
    );
  }
  const visibility = body.visibility as OrganisationSecretRecord['visibility'];
  const repositories = readRepositories(call, account);
  const time = now();
  const change = { ...value, visibility, repositories, updatedAt: time };
  if (known) Object.assign(known, change);
  else {
    secrets.push({
      name,
      createdAt: time,
      ...change,
    } as OrganisationSecretRecord);
  }
  organisations.save(account.login);
  return known ? noContent() : json(201, {});
}

/** `DELETE /orgs/{org}/actions/secrets/{secret_name}`. */
export function deleteOrganisationSecret(call: Call): Answer {
  const { organisations } = call.github.repositories;
  const { login } = administered(call);
  const found = findSecret(call);
  const record = organisations.get(login);
  record.secrets = record.secrets.filter(secret => secret !== found);
  organisations.save(login);
  return noContent();
}

/**
 * The secret that a path names.
 *
 * @throws ApiError 404 without one, and for who does not own the organisation
 */
export function findSecret(call: Call): OrganisationSecretRecord {
  const { login } = administered(call);
  const name = call.parameters.secret_name.toUpperCase();
  const { secrets } = call.github.repositories.organisations.get(login);
  const found = secrets.find(secret => secret.name === name);
  if (!found) throw ApiError.notFound();
  return found;
}

async function readValue(call: Call, account: Account) {
  const { encrypted_value: sealed, key_id: keyId } = call.body;
  if (sealed === undefined) return undefined;
  const keyPair = await keyPairOf(call, account);
  await proveSealed(String(sealed), String(keyId), keyPair);
  return { keyId: keyPair.id, sealed: String(sealed) };
}

function readRepositories({ github, body }: Call, { login }: Account) {
  if (body.visibility !== 'selected') return [];
  const asked = (body.selected_repository_ids ?? []) as Array<number | string>;
  const known = github.repositories.list(login).map(({ record }) => record.id);
  return [...new Set(asked.map(Number))].filter(id => known.includes(id));
}

async function keyPairOf(
  { github }: Call,
  { login }: Account,
): Promise<KeyPair> {
  const { organisations } = github.repositories;
  const record = organisations.get(login);
  if (record.keyPair) return record.keyPair;
  const made = await createKeyPair();
  // Another request may have made one meanwhile; whoever got that key must be able to use it.
  record.keyPair ??= made;
  organisations.save(login);
  return record.keyPair;
}

function present(
  { github, parameters }: Call,
  { name, visibility, createdAt, updatedAt }: OrganisationSecretRecord,
) {
  const url = github.urls.api(
    `/orgs/${parameters.org}/actions/secrets/${name}/repositories`,
  );
  return {
    name,
    visibility,
    created_at: createdAt,
    updated_at: updatedAt,
    ...(visibility === 'selected' ? { selected_repositories_url: url } : {}),
  };
}
