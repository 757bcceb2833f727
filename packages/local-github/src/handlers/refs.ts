import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { findRef, isFastForward, isRefName, listRefs } from '../git/refs';
import { objectType } from '../git/revisions';
import { Answer, json, noContent } from '../http/Answer';
import { gitRef } from '../presenters/git';
import { changeRef } from './changeRef';

/** `GET /repos/{owner}/{repo}/git/ref/{ref}`: exactly that name. */
export async function getRef(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const ref = await findRef(repository.git, nameOf(call));
  if (!ref) throw ApiError.notFound();
  return json(200, gitRef(github.urls, repository.record, ref));
}

/** `GET /repos/{owner}/{repo}/git/matching-refs/{ref}`: every name that starts so. */
export async function listMatchingRefs(call: RepositoryCall): Promise<Answer> {
  const { github, repository } = call;
  const refs = await listRefs(repository.git, nameOf(call));
  return json(
    200,
    refs.map(ref => gitRef(github.urls, repository.record, ref)),
  );
}

/** `POST /repos/{owner}/{repo}/git/refs`. */
export async function createRef(call: RepositoryCall): Promise<Answer> {
  const { repository, body } = call;
  const { git } = repository;
  const [name, sha] = [String(body.ref), String(body.sha)];
  if (!/^refs\/[^/]+\/./.test(name) || !(await isRefName(git, name))) {
    throw ApiError.unprocessable(
      "Reference name must start with 'refs/' and have at least two slashes, and be one that git accepts",
    );
  }
  await checkTarget(call, name, sha);
  if (await findRef(git, name)) {
    throw ApiError.unprocessable('Reference already exists');
  }
  if (!(await changeRef(call, { name, from: null, to: sha }))) {
    throw ApiError.unprocessable('Reference already exists');
  }
  return moved(call, 201, name);
}

/** `PATCH /repos/{owner}/{repo}/git/refs/{ref}`: forward only, unless `force` is true. */
export async function updateRef(call: RepositoryCall): Promise<Answer> {
  const { repository, body } = call;
  const { git } = repository;
  const [name, sha] = [nameOf(call), String(body.sha)];
  const ref = await findRef(git, name);
  if (!ref) throw ApiError.unprocessable('Reference does not exist');
  await checkTarget(call, name, sha);
  if (!body.force && !(await isFastForward(git, ref.sha, sha))) {
    throw ApiError.unprocessable('Update is not a fast forward');
  }
  if (!(await changeRef(call, { name, from: ref.sha, to: sha }))) {
    throw ApiError.conflict('Reference cannot be updated');
  }
  return moved(call, 200, name);
}

/** `DELETE /repos/{owner}/{repo}/git/refs/{ref}`. */
export async function deleteRef(call: RepositoryCall): Promise<Answer> {
  const { git, record } = call.repository;
  const name = nameOf(call);
  const ref = await findRef(git, name);
  if (!ref) throw ApiError.unprocessable('Reference does not exist');
  if (name === `refs/heads/${record.defaultBranch}`) {
    throw ApiError.unprocessable('Cannot delete the default branch');
  }
  if (!(await changeRef(call, { name, from: ref.sha, to: null }))) {
    throw ApiError.conflict('Reference cannot be deleted');
  }
  return noContent();
}

/** GitHub's paths leave out the leading `refs/`. */
function nameOf(call: RepositoryCall): string {
  return `refs/${call.parameters.ref}`;
}

async function checkTarget(call: RepositoryCall, name: string, sha: string) {
  const type = await objectType(call.repository.git, sha);
  if (!type) throw ApiError.unprocessable('Object does not exist');
  if (name.startsWith('refs/heads/') && type !== 'commit') {
    throw ApiError.unprocessable('Reference update failed: not a commit');
  }
}

async function moved(call: RepositoryCall, status: number, name: string) {
  const { github, repository } = call;
  const ref = await findRef(repository.git, name);
  if (!ref) throw ApiError.conflict('Reference was deleted meanwhile');
  return json(status, gitRef(github.urls, repository.record, ref));
}
