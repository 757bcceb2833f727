import { Github } from '../api/Call';
import { baseName } from '../git/files';
import { TreeEntry } from '../git/trees';
import { encodePath } from '../http/encodePath';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { encodeBase64 } from '../http/base64';
import { objectUrl } from './git';
import { repositoryApi, repositoryPage } from './repositoryUrls';

/** Above this size the contents API sends no content, only what is about the file. */
const LARGEST_INLINE = 1024 * 1024;

/** Where an entry was read. */
export interface Place {
  github: Github;
  record: RepositoryRecord;
  /** The branch, tag or commit that was asked for. */
  ref: string;
}

/** An entry of a folder (an item of `content-directory`). */
export function presentEntry(place: Place, entry: TreeEntry) {
  const { github, record, ref } = place;
  const { urls } = github;
  const path = encodePath(entry.path);
  const url = `${repositoryApi(
    urls,
    record,
  )}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const view = entry.type === 'tree' ? 'tree' : 'blob';
  const html = `${repositoryPage(urls, record)}/${view}/${encodePath(
    ref,
  )}/${path}`;
  const git = entry.type === 'commit' ? null : objectUrl(urls, record, entry);
  return {
    type: typeOf(entry),
    name: baseName(entry.path),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url,
    html_url: html,
    git_url: git,
    download_url:
      entry.type === 'blob'
        ? urls.raw(`${record.owner}/${record.name}`, ref, entry.path)
        : null,
    _links: { self: url, git, html },
  };
}

function typeOf({ type, mode }: TreeEntry) {
  if (mode === '120000') return 'symlink';
  return { blob: 'file', tree: 'dir', commit: 'submodule' }[type];
}

/** A file with its content (`content-file`), or what a link points to (`content-symlink`). */
export function presentFile(place: Place, entry: TreeEntry, content: Buffer) {
  const shown = presentEntry(place, entry);
  if (shown.type === 'symlink') {
    return { ...shown, target: content.toString('utf8') };
  }
  return content.length > LARGEST_INLINE
    ? { ...shown, encoding: 'none', content: '' }
    : { ...shown, encoding: 'base64', content: encodeBase64(content) };
}
