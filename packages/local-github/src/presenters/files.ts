import { FileDiff } from '../git/diff';
import { encodePath } from '../http/encodePath';
import { Urls } from '../http/Urls';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { repositoryApi, repositoryPage } from './repositoryUrls';

/**
 * A file that a commit or a pull request changes (`diff-entry`).
 *
 * @param urls of this server
 * @param at the repository, and the commit that the addresses show the file at
 * @param file from git
 */
export function presentFile(
  urls: Urls,
  at: { record: RepositoryRecord; sha: string },
  file: FileDiff,
) {
  const { record, sha } = at;
  const path = encodePath(file.path);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${repositoryPage(urls, record)}/blob/${sha}/${path}`,
    raw_url: urls.raw(`${record.owner}/${record.name}`, sha, file.path),
    contents_url: `${repositoryApi(urls, record)}/contents/${path}?ref=${sha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined
      ? {}
      : { previous_filename: file.previousPath }),
  };
}
