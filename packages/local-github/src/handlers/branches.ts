import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { readCommit } from '../git/commits';
import { findRef, listRefs } from '../git/refs';
import { Answer, json } from '../http/Answer';
import { presentBranch, shortBranch } from '../presenters/branches';
import { isRuled } from '../rules/judge';

const HEADS = 'refs/heads/';

/** `GET /repos/{owner}/{repo}/branches`. */
export async function listBranches(call: RepositoryCall): Promise<Answer> {
  const { github, repository, query } = call;
  const { git, record } = repository;
  const refs = await listRefs(git, HEADS);
  const branches = refs.map(({ name, sha }) => ({
    name: name.slice(HEADS.length),
    sha,
    isProtected: isRuled(record, name),
  }));
  const wanted = branches.filter(({ isProtected }) =>
    [undefined, isProtected].includes(query.protected as boolean | undefined),
  );
  const { items, headers } = paginate(call, wanted);
  const shown = items.map(branch => shortBranch(github, record, branch));
  return json(200, shown, headers);
}

/** `GET /repos/{owner}/{repo}/branches/{branch}`. */
export async function getBranch(call: RepositoryCall): Promise<Answer> {
  return branchAnswer(call, 200, call.parameters.branch);
}

/**
 * A branch as it is now.
 *
 * @throws ApiError 404 when there is none with that name
 */
export async function branchAnswer(
  { github, repository }: RepositoryCall,
  status: number,
  name: string,
): Promise<Answer> {
  const { git, record } = repository;
  const ref = await findRef(git, `${HEADS}${name}`);
  if (!ref) throw ApiError.noSuchBranch();
  const commit = await readCommit(git, ref.sha);
  const isProtected = isRuled(record, ref.name);
  return json(
    status,
    presentBranch(github, record, { name, commit, isProtected }),
  );
}
