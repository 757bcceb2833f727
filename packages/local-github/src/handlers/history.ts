import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { listCommits, readCommit } from '../git/commits';
import { diffFiles, EMPTY_TREE } from '../git/diff';
import { resolveCommit } from '../git/revisions';
import { Answer, bytes, json } from '../http/Answer';
import { presentCommitFully } from '../presenters/commits';
import { answerCommits } from './answerCommits';
import { asPatch } from './patches';

/** `GET /repos/{owner}/{repo}/commits`. */
export async function listHistory(call: RepositoryCall): Promise<Answer> {
  const { repository, query } = call;
  const { git, record } = repository;
  const start = String(query.sha ?? record.defaultBranch);
  const commit = await resolveCommit(git, start);
  if (!commit) throw ApiError.noCommitFor(start);
  const { path, author, committer, since, until } = query as Record<
    string,
    string | undefined
  >;
  const shas = await listCommits(git, commit, {
    path,
    author: author && signatureLike(author),
    committer: committer && signatureLike(committer),
    since,
    until,
  });
  return answerCommits(call, shas);
}

/** GitHub takes an address or a login; of a login this server knows the address it gives to commits. */
function signatureLike(person: string): string {
  return person.includes('@')
    ? `<${person}>`
    : `+${person}@users.noreply.github.com>`;
}

/**
 * `GET /repos/{owner}/{repo}/commits/{ref}`: with the files it changes, from its first parent. The media type `sha` answers the
 * bare object name, `diff` and `patch` the change itself.
 */
export async function getCommit(call: RepositoryCall): Promise<Answer> {
  const { github, repository, headers } = call;
  const { git, record } = repository;
  const sha = await commitOf(call);
  if (headers.accept?.includes('application/vnd.github.sha')) {
    return bytes(sha, 'application/vnd.github.sha; charset=utf-8');
  }
  const commit = await readCommit(git, sha);
  const parent = commit.parents[0] ?? EMPTY_TREE;
  const patch = await asPatch(call, parent, sha);
  if (patch) return patch;
  const files = await diffFiles(git, parent, sha);
  const page = paginate(
    { ...call, query: { per_page: 100, ...call.query } },
    files,
  );
  return json(
    200,
    presentCommitFully(github, record, { commit, files, shown: page.items }),
    page.headers,
  );
}

/**
 * The commit that `{ref}` of a path stands for.
 *
 * @throws ApiError 404 for a name that stands for none
 */
export async function commitOf(call: RepositoryCall): Promise<string> {
  const { ref } = call.parameters;
  const sha = await resolveCommit(call.repository.git, ref);
  if (!sha) throw ApiError.noCommitFor(ref);
  return sha;
}
