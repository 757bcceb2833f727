import { accountOf } from '../access/accountOf';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { resolveCommit } from '../git/revisions';
import { Answer, json } from '../http/Answer';
import { minimalRepository } from '../presenters/repositories';
import { repositoryApi } from '../presenters/repositoryUrls';
import { presentStatus, simpleStatus } from '../presenters/statuses';
import { StatusRecord } from '../store/StatusRecord';
import { combinedState, latestStatuses } from './combinedState';
import { commitOf } from './history';

/** `POST /repos/{owner}/{repo}/statuses/{sha}`. */
export async function createStatus(call: RepositoryCall): Promise<Answer> {
  const { github, repository, parameters, body } = call;
  const { git, record } = repository;
  const isName = /^[0-9a-f]{4,40}$/.test(parameters.sha);
  const sha = isName && (await resolveCommit(git, parameters.sha));
  if (!sha) {
    throw ApiError.unprocessable(`No commit found for SHA: ${parameters.sha}`);
  }
  checkStatus(body);
  const status: StatusRecord = {
    id: github.repositories.nextId(),
    sha,
    state: body.state as StatusRecord['state'],
    context: (body.context as string) ?? 'default',
    description: (body.description as string) ?? null,
    targetUrl: (body.target_url as string) || null,
    author: accountOf(call).login,
    createdAt: now(),
  };
  record.statuses.push(status);
  github.repositories.save(repository);
  const shown = presentStatus(github, record, status);
  return json(201, shown, { location: shown.url });
}

function checkStatus(body: RepositoryCall['body']): void {
  const wrong = (field: string, message: string) => {
    throw ApiError.validationFailed('Status', field, message);
  };
  if (body.target_url && !/^https?:\/\//i.test(String(body.target_url))) {
    wrong('target_url', 'target_url must use http(s) scheme');
  }
  if (String(body.description ?? '').length > 140) {
    wrong('description', 'description is too long (maximum is 140 characters)');
  }
}

/** `GET /repos/{owner}/{repo}/commits/{ref}/statuses`: everything that was ever said, the newest first. */
export async function listStatuses(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const { record } = repository;
  const sha = await commitOf(call);
  const about = record.statuses.filter(status => status.sha === sha).reverse();
  const { items, headers } = paginate(call, about);
  const shown = items.map(status => presentStatus(github, record, status));
  return json(200, shown, headers);
}

/** `GET /repos/{owner}/{repo}/commits/{ref}/status`: what the newest status of each context comes to. */
export async function getCombinedStatus(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const { record } = repository;
  const sha = await commitOf(call);
  const url = `${repositoryApi(github.urls, record)}/commits/${sha}`;
  const latest = latestStatuses(record.statuses, sha);
  const { items, headers } = paginate(call, latest);
  const shown = {
    state: combinedState(latest),
    statuses: items.map(status => simpleStatus(github, record, status)),
    sha,
    total_count: latest.length,
    repository: minimalRepository(github, record),
    commit_url: url,
    url: `${url}/status`,
  };
  return json(200, shown, headers);
}
