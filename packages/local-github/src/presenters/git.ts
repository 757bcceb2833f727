import { Commit } from '../git/commits';
import { Ref } from '../git/refs';
import { TreeEntry } from '../git/trees';
import { encodePath } from '../http/encodePath';
import { Urls } from '../http/Urls';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { nodeId } from './accounts';
import { repositoryApi, repositoryPage } from './repositoryUrls';
import { verificationOf } from './verification';

/** The address of a git object in the API. */
export function objectUrl(
  urls: Urls,
  record: RepositoryRecord,
  object: { type: string; sha: string },
): string {
  return `${repositoryApi(urls, record)}/git/${object.type}s/${object.sha}`;
}

/** A commit of the git database (`git-commit`). */
export function gitCommit(urls: Urls, record: RepositoryRecord, it: Commit) {
  const page = repositoryPage(urls, record);
  return {
    sha: it.sha,
    node_id: nodeId('Commit', it.sha),
    url: objectUrl(urls, record, { type: 'commit', sha: it.sha }),
    html_url: `${page}/commit/${it.sha}`,
    author: it.author,
    committer: it.committer,
    tree: {
      sha: it.tree,
      url: objectUrl(urls, record, { type: 'tree', sha: it.tree }),
    },
    message: it.message,
    parents: it.parents.map(sha => ({
      sha,
      url: objectUrl(urls, record, { type: 'commit', sha }),
      html_url: `${page}/commit/${sha}`,
    })),
    verification: verificationOf(it),
  };
}

/** A ref (`git-ref`). */
export function gitRef(urls: Urls, record: RepositoryRecord, ref: Ref) {
  const { name, sha, type } = ref;
  return {
    ref: name,
    node_id: nodeId('Ref', name),
    url: `${repositoryApi(urls, record)}/git/${encodePath(name)}`,
    object: { type, sha, url: objectUrl(urls, record, { type, sha }) },
  };
}

/** A tree (`git-tree`). */
export function gitTree(
  urls: Urls,
  record: RepositoryRecord,
  tree: { sha: string; entries: TreeEntry[] },
) {
  return {
    sha: tree.sha,
    url: objectUrl(urls, record, { type: 'tree', sha: tree.sha }),
    truncated: false,
    tree: tree.entries.map(entry => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.size === undefined ? {} : { size: entry.size }),
      // A submodule's commit is in another repository.
      ...(entry.type === 'commit'
        ? {}
        : { url: objectUrl(urls, record, entry) }),
    })),
  };
}
