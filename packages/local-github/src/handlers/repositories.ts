import { JsonObject } from '@backstage/types';
import { accountOf } from '../access/accountOf';
import { organisationRole } from '../access/organisationRole';
import { accessTo, reaches } from '../access/repositoryAccess';
import { ApiError } from '../api/ApiError';
import { Call, RepositoryCall } from '../api/Call';
import { now } from '../clock';
import { setDefaultBranch } from '../git/bareRepository';
import { findRef } from '../git/refs';
import { Answer, json, noContent } from '../http/Answer';
import { fullRepository } from '../presenters/repositories';
import { Account } from '../store/Accounts';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { commitReadme } from './autoInit';
import { newRecord, readDescription, repositoryName } from './newRecord';
import { readSettings } from './repositorySettings';

/** `POST /orgs/{org}/repos`: every member may, as GitHub has it until an owner chooses otherwise. */
export async function createInOrganisation(call: Call): Promise<Answer> {
  const { github, parameters, caller } = call;
  const owner = github.accounts.find(parameters.org);
  if (owner?.type !== 'Organization') throw ApiError.notFound();
  if (organisationRole(owner.login, caller) === 'none') {
    throw caller.kind === 'installation'
      ? ApiError.notForApps()
      : ApiError.notInOrganisation();
  }
  return create(call, owner);
}

/** `POST /user/repos`. */
export async function createForUser(call: Call): Promise<Answer> {
  return create(call, accountOf(call));
}

async function create(call: Call, owner: Account): Promise<Answer> {
  const { github, body } = call;
  const { repositories } = github;
  const record = newRecord(owner, body, count => repositories.nextId(count));
  admitCreator(call, record);
  const repository = await repositories.create(record);
  if (!repository) {
    throw ApiError.unprocessable('Repository creation failed.', [
      {
        resource: 'Repository',
        code: 'custom',
        field: 'name',
        message: 'name already exists on this account',
      },
    ]);
  }
  if (body.auto_init) await commitReadme(repository, accountOf(call));
  return json(201, fullRepository(github, record));
}

/**
 * Makes a user the administrator of what they create.
 *
 * @throws ApiError 404 for a token whose scopes are not for such a repository
 */
function admitCreator({ caller }: Call, record: RepositoryRecord): void {
  if (caller.kind !== 'user') return;
  if (organisationRole(record.owner, caller) === 'member') {
    record.collaborators[caller.account.login] = 'admin';
  }
  if (!reaches(accessTo(record, caller), 'admin')) throw ApiError.notFound();
}

/** `GET /repos/{owner}/{repo}`. */
export function getRepository({ github, repository }: RepositoryCall): Answer {
  return json(200, fullRepository(github, repository.record));
}

/** `PATCH /repos/{owner}/{repo}`: what is not sent stays as it is. */
export async function updateRepository(call: RepositoryCall): Promise<Answer> {
  const { github, repository, body } = call;
  const { record } = repository;
  // Everything is checked before anything is changed.
  const fields = changedFields(body);
  if (typeof body.default_branch === 'string') {
    await changeDefaultBranch(call, body.default_branch);
  }
  if (body.name !== undefined) rename(call, String(body.name));
  Object.assign(record, fields, { updatedAt: now() });
  Object.assign(record.settings, readSettings(body));
  github.repositories.save(repository);
  return json(200, fullRepository(github, record));
}

function rename({ github, repository }: RepositoryCall, asked: string): void {
  const name = repositoryName(asked);
  if (name === repository.record.name) return;
  if (!github.repositories.rename(repository, name)) {
    throw ApiError.validationFailed(
      'Repository',
      'name',
      'name already exists on this account',
    );
  }
}

function changedFields(body: JsonObject): JsonObject {
  const fields: JsonObject = {};
  if (body.description !== undefined) {
    fields.description = readDescription(body);
  }
  if (body.homepage !== undefined) fields.homepage = body.homepage || null;
  if (typeof body.private === 'boolean') {
    fields.visibility = body.private ? 'private' : 'public';
  }
  if (body.visibility !== undefined) fields.visibility = body.visibility;
  return fields;
}

async function changeDefaultBranch(call: RepositoryCall, branch: string) {
  const { git, record } = call.repository;
  if (!(await findRef(git, `refs/heads/${branch}`))) {
    throw ApiError.validationFailed(
      'Repository',
      'default_branch',
      `The branch ${branch} was not found. Please push that ref first or create it via the Git Data API.`,
    );
  }
  await setDefaultBranch(git, branch);
  record.defaultBranch = branch;
}

/** `DELETE /repos/{owner}/{repo}`. */
export function deleteRepository({ github, repository }: RepositoryCall) {
  github.repositories.remove(repository);
  return noContent();
}

/** `GET /repos/{owner}/{repo}/topics`. */
export function getTopics({ repository }: RepositoryCall): Answer {
  return json(200, { names: repository.record.topics });
}

/** GitHub's rule for a topic: lower case, digits and dashes, at most 50 characters. */
const TOPIC = /^[a-z0-9][a-z0-9-]{0,49}$/;

/** `PUT /repos/{owner}/{repo}/topics`: capital letters become small ones, as the documentation says. */
export function replaceTopics({ github, repository, body }: RepositoryCall) {
  const names = (body.names as string[]).map(name => name.toLowerCase());
  if (names.length > 20 || !names.every(name => TOPIC.test(name))) {
    throw ApiError.unprocessable(
      'Validation Failed: topics must start with a lowercase letter or number, consist of 50 characters or less, and can include hyphens; there can be 20 of them.',
    );
  }
  repository.record.topics = [...new Set(names)];
  github.repositories.save(repository);
  return json(200, { names: repository.record.topics });
}
