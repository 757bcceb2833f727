import { Github } from '../api/Call';
import { Commit } from '../git/commits';
import { encodePath } from '../http/encodePath';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { presentCommit } from './commits';
import { presentProtection } from './protections';
import { repositoryApi, repositoryPage } from './repositoryUrls';

/** A branch in a list (`short-branch`). */
export function shortBranch(
  { urls }: Github,
  record: RepositoryRecord,
  branch: { name: string; sha: string; isProtected: boolean },
) {
  const { name, sha, isProtected } = branch;
  return {
    name,
    commit: { sha, url: `${repositoryApi(urls, record)}/commits/${sha}` },
    protected: isProtected,
  };
}

/** A branch by itself (`branch-with-protection`). */
export function presentBranch(
  github: Github,
  record: RepositoryRecord,
  branch: { name: string; commit: Commit; isProtected: boolean },
) {
  const { urls } = github;
  const { name, commit, isProtected } = branch;
  const self = `${repositoryApi(urls, record)}/branches/${encodePath(name)}`;
  const protection = record.protections.find(it => it.branch === name);
  return {
    name,
    commit: presentCommit(github, record, commit),
    _links: {
      self,
      html: `${repositoryPage(urls, record)}/tree/${encodePath(name)}`,
    },
    protected: isProtected,
    protection: protection
      ? presentProtection(github, record, protection)
      : { enabled: false },
    protection_url: `${self}/protection`,
  };
}
