import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { resolveCommit } from '../git/revisions';
import { Answer, redirect } from '../http/Answer';

/** `GET /repos/{owner}/{repo}/tarball/{ref}`: sends the caller to where archives are made, as GitHub does. */
export async function downloadTarball(call: RepositoryCall): Promise<Answer> {
  const { github, repository, parameters } = call;
  const { git, record } = repository;
  const ref = parameters.ref ?? record.defaultBranch;
  const sha = await resolveCommit(git, ref);
  if (!sha) throw ApiError.notFound();
  const { owner, name } = record;
  return redirect(
    github.urls.page(`/codeload/${owner}/${name}/legacy.tar.gz/${sha}`),
  );
}
