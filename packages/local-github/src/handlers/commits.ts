import { JsonObject } from '@backstage/types';
import { accountOf } from '../access/accountOf';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { now } from '../clock';
import { readCommit } from '../git/commits';
import { objectType } from '../git/revisions';
import { Answer, json } from '../http/Answer';
import { gitCommit } from '../presenters/git';
import { readSignature, signAsGithub, signatureOf } from './signatures';
import { writeCheckedCommit } from './writeCheckedCommit';

/** `POST /repos/{owner}/{repo}/git/commits`: without parents it is a root commit. */
export async function createCommit(call: RepositoryCall): Promise<Answer> {
  const { github, repository, body } = call;
  const { git, record } = repository;
  const tree = String(body.tree);
  const parents = (body.parents as string[]) ?? [];
  if ((await objectType(git, tree)) !== 'tree') {
    throw ApiError.unprocessable('Tree SHA does not exist');
  }
  for (const parent of parents) {
    if ((await objectType(git, parent)) !== 'commit') {
      throw ApiError.unprocessable(
        'Parent SHA does not exist or is not a commit object',
      );
    }
  }
  const author = readSignature(
    body.author as JsonObject | undefined,
    signatureOf(accountOf(call), now()),
  );
  const committer = readSignature(
    body.committer as JsonObject | undefined,
    author,
  );
  const message = String(body.message);
  const written = await writeCheckedCommit(git, {
    tree,
    parents,
    author,
    committer,
    message,
  });
  const commit = await readCommit(git, await signAsGithub(call, written));
  return json(201, gitCommit(github.urls, record, commit));
}

/** `GET /repos/{owner}/{repo}/git/commits/{commit_sha}`. */
export async function getGitCommit(call: RepositoryCall): Promise<Answer> {
  const { github, repository, parameters } = call;
  const sha = parameters.commit_sha;
  if ((await objectType(repository.git, sha)) !== 'commit') {
    throw ApiError.notFound();
  }
  const commit = await readCommit(repository.git, sha);
  return json(200, gitCommit(github.urls, repository.record, commit));
}
