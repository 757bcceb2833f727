import { Urls } from '../http/Urls';
import { RepositoryRecord } from '../store/RepositoryRecord';

/** GitHub's name of an address, and what follows the repository's own address in the API. */
const API_ADDRESSES = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

/** The address of a repository in the API. */
export function repositoryApi(urls: Urls, record: RepositoryRecord): string {
  return urls.api(`/repos/${record.owner}/${record.name}`);
}

/** The address of a repository's page. */
export function repositoryPage(urls: Urls, record: RepositoryRecord): string {
  return urls.page(`/${record.owner}/${record.name}`);
}

/** All addresses of a repository. */
export function repositoryUrls(urls: Urls, record: RepositoryRecord) {
  const url = repositoryApi(urls, record);
  const page = repositoryPage(urls, record);
  const inApi = Object.entries(API_ADDRESSES).map(([name, suffix]) => [
    name,
    `${url}${suffix}`,
  ]);
  return {
    ...Object.fromEntries(inApi),
    url,
    html_url: page,
    clone_url: `${page}.git`,
    git_url: `${page}.git`,
    svn_url: page,
    // There is no ssh here; the field is required.
    ssh_url: `${page}.git`,
  } as Record<keyof typeof API_ADDRESSES | 'url' | 'html_url', string>;
}
