import { Github } from '../api/Call';
import { Commit } from '../git/commits';
import { FileDiff } from '../git/diff';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { nodeId, simpleUser } from './accounts';
import { presentFile } from './files';
import { objectUrl } from './git';
import { repositoryApi, repositoryPage } from './repositoryUrls';
import { verificationOf } from './verification';

/** A commit as the history shows it (`commit`). */
export function presentCommit(
  github: Github,
  record: RepositoryRecord,
  it: Commit,
) {
  const { urls } = github;
  const api = `${repositoryApi(urls, record)}/commits`;
  const page = `${repositoryPage(urls, record)}/commit`;
  return {
    sha: it.sha,
    node_id: nodeId('Commit', it.sha),
    url: `${api}/${it.sha}`,
    html_url: `${page}/${it.sha}`,
    comments_url: `${api}/${it.sha}/comments`,
    commit: {
      url: objectUrl(urls, record, { type: 'commit', sha: it.sha }),
      author: it.author,
      committer: it.committer,
      message: it.message,
      comment_count: 0,
      tree: {
        sha: it.tree,
        url: objectUrl(urls, record, { type: 'tree', sha: it.tree }),
      },
      verification: verificationOf(it),
    },
    author: userOf(github, it.author.email),
    committer: userOf(github, it.committer.email),
    parents: it.parents.map(sha => ({
      sha,
      url: `${api}/${sha}`,
      html_url: `${page}/${sha}`,
    })),
  };
}

/**
 * A commit with what it changes (`commit`).
 *
 * @param github everything the server knows
 * @param record of its repository
 * @param it the commit, all files it changes, and those that are shown
 */
export function presentCommitFully(
  github: Github,
  record: RepositoryRecord,
  it: { commit: Commit; files: FileDiff[]; shown: FileDiff[] },
) {
  const { commit, files, shown } = it;
  const at = { record, sha: commit.sha };
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...presentCommit(github, record, commit),
    stats: { additions, deletions, total: additions + deletions },
    files: shown.map(file => presentFile(github.urls, at, file)),
  };
}

/** The account behind an address, when it is one of ours. */
function userOf({ accounts, apps, urls }: Github, email: string) {
  const all = [accounts.user, ...accounts.users, ...apps.bots];
  const account = all.find(({ id }) => email.startsWith(`${id}+`));
  return account ? simpleUser(urls, account) : null;
}
