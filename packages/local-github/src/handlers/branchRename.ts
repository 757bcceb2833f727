import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { setDefaultBranch } from '../git/bareRepository';
import { findRef, isRefName, moveRef, Ref } from '../git/refs';
import { Answer } from '../http/Answer';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { branchAnswer } from './branches';
import { followBranches } from './followBranches';

/**
 * `POST /repos/{owner}/{repo}/branches/{branch}/rename`: the default branch, its protection and the pull requests into it follow;
 * those out of it are closed, as on GitHub.
 */
export async function renameBranch(call: RepositoryCall): Promise<Answer> {
  const { github, repository, parameters, body } = call;
  const { git, record } = repository;
  const [from, to] = [parameters.branch, String(body.new_name)];
  const ref = await findRef(git, `refs/heads/${from}`);
  if (!ref) throw ApiError.branchNotFound(from);
  await checkNewName(call, to);
  await moveBranch(call, ref, to);
  follow(record, from, to);
  await followBranches(github, repository);
  return branchAnswer(call, 201, to);
}

async function checkNewName({ repository }: RepositoryCall, name: string) {
  const { git } = repository;
  const ref = `refs/heads/${name}`;
  if (!(await isRefName(git, ref))) {
    throw ApiError.unprocessable(`Branch name ${name} is invalid`);
  }
  if (await findRef(git, ref)) {
    throw ApiError.unprocessable(`Branch ${name} already exists`);
  }
}

async function moveBranch(
  { repository }: RepositoryCall,
  { name, sha }: Ref,
  to: string,
): Promise<void> {
  const { git, record } = repository;
  const made = await moveRef(git, `refs/heads/${to}`, { from: null, to: sha });
  if (!made) throw ApiError.unprocessable(`Branch ${to} already exists`);
  if (name === `refs/heads/${record.defaultBranch}`) {
    await setDefaultBranch(git, to);
  }
  await moveRef(git, name, { from: sha, to: null });
}

function follow(record: RepositoryRecord, from: string, to: string): void {
  if (record.defaultBranch === from) record.defaultBranch = to;
  for (const { state, base } of record.pulls) {
    if (state === 'open' && base.branch === from) base.branch = to;
  }
  for (const protection of record.protections) {
    if (protection.branch === from) protection.branch = to;
  }
}
