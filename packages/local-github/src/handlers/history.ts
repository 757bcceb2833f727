import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { pageOf } from '../api/paging';
import { listCommits, readCommit, readCommits } from '../git/commits';
import { resolveCommit } from '../git/revisions';
import { Answer, bytes, json } from '../http/Answer';
import { presentCommit } from '../presenters/commits';
import { minimalRepository } from '../presenters/repositories';
import { repositoryApi } from '../presenters/repositoryUrls';

/** `GET /repos/{owner}/{repo}/commits`. */
export async function listHistory(call: RepositoryCall): Promise<Answer> {
  const { github, repository, query } = call;
  const { git, record } = repository;
  const start = String(query.sha ?? record.defaultBranch);
  const commit = await resolveCommit(git, start);
  if (!commit) throw ApiError.noCommitFor(start);
  const { number, size } = pageOf(call);
  const shas = await listCommits(git, commit, {
    path: query.path as string | undefined,
    skip: (number - 1) * size,
    limit: size,
  });
  const commits = await readCommits(git, shas);
  return json(
    200,
    commits.map(it => presentCommit(github, record, it)),
  );
}

/** `GET /repos/{owner}/{repo}/commits/{ref}`; the media type `sha` answers the bare object name. */
export async function getCommit(call: RepositoryCall): Promise<Answer> {
  const { github, repository, headers } = call;
  const sha = await commitOf(call);
  if (headers.accept?.includes('application/vnd.github.sha')) {
    return bytes(sha, 'application/vnd.github.sha; charset=utf-8');
  }
  const commit = await readCommit(repository.git, sha);
  return json(200, presentCommit(github, repository.record, commit));
}

/** `GET /repos/{owner}/{repo}/commits/{ref}/status`: nothing reports statuses here, so it is always pending. */
export async function getCombinedStatus(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const sha = await commitOf(call);
  const url = `${repositoryApi(github.urls, repository.record)}/commits/${sha}`;
  return json(200, {
    state: 'pending',
    statuses: [],
    sha,
    total_count: 0,
    repository: minimalRepository(github, repository.record),
    commit_url: url,
    url: `${url}/status`,
  });
}

async function commitOf(call: RepositoryCall): Promise<string> {
  const { ref } = call.parameters;
  const sha = await resolveCommit(call.repository.git, ref);
  if (!sha) throw ApiError.noCommitFor(ref);
  return sha;
}
