import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { readCommit } from '../git/commits';
import { findRef, listRefs } from '../git/refs';
import { Answer, json } from '../http/Answer';
import { encodePath } from '../http/encodePath';
import { presentCommit } from '../presenters/commits';
import { repositoryApi, repositoryPage } from '../presenters/repositoryUrls';

const HEADS = 'refs/heads/';

/** `GET /repos/{owner}/{repo}/branches`: none of them is protected. */
export async function listBranches(call: RepositoryCall): Promise<Answer> {
  const { github, repository, query } = call;
  const api = repositoryApi(github.urls, repository.record);
  const refs =
    query.protected === true ? [] : await listRefs(repository.git, HEADS);
  const { items, headers } = paginate(call, refs);
  const branches = items.map(({ name, sha }) => ({
    name: name.slice(HEADS.length),
    commit: { sha, url: `${api}/commits/${sha}` },
    protected: false,
  }));
  return json(200, branches, headers);
}

/** `GET /repos/{owner}/{repo}/branches/{branch}`. */
export async function getBranch(call: RepositoryCall): Promise<Answer> {
  const { github, repository, parameters } = call;
  const { git, record } = repository;
  const name = parameters.branch;
  const ref = await findRef(git, `${HEADS}${name}`);
  if (!ref) throw ApiError.noSuchBranch();
  const self = `${repositoryApi(github.urls, record)}/branches/${encodePath(
    name,
  )}`;
  return json(200, {
    name,
    commit: presentCommit(github, record, await readCommit(git, ref.sha)),
    _links: {
      self,
      html: `${repositoryPage(github.urls, record)}/tree/${encodePath(name)}`,
    },
    protected: false,
    protection: { enabled: false },
    protection_url: `${self}/protection`,
  });
}
