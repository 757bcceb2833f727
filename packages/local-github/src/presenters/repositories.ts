import { Github } from '../api/Call';
import { Account } from '../store/Accounts';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { nodeId, simpleUser } from './accounts';
import { repositoryUrls } from './repositoryUrls';

/** A repository as GitHub shows it in lists and inside other objects (`minimal-repository`). */
export function minimalRepository(github: Github, record: RepositoryRecord) {
  const { urls } = github;
  return {
    id: record.id,
    node_id: nodeId('Repository', record.id),
    name: record.name,
    full_name: `${record.owner}/${record.name}`,
    owner: simpleUser(urls, ownerOf(github, record)),
    private: record.visibility !== 'public',
    visibility: record.visibility,
    description: record.description,
    fork: false,
    ...repositoryUrls(urls, record),
    homepage: record.homepage,
    default_branch: record.defaultBranch,
    topics: record.topics,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    pushed_at: record.pushedAt,
  };
}

/** A repository with everything (`full-repository`). */
export function fullRepository(github: Github, record: RepositoryRecord) {
  return {
    ...minimalRepository(github, record),
    ...record.settings,
    mirror_url: null,
    language: null,
    license: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    subscribers_count: 0,
    network_count: 0,
    open_issues_count: openPulls(record),
    open_issues: openPulls(record),
    size: 0,
    custom_properties: record.properties,
    has_pages: false,
    has_downloads: true,
    disabled: false,
    permissions: {
      admin: true,
      maintain: true,
      push: true,
      triage: true,
      pull: true,
    },
    ...organisationOf(github, record),
  };
}

/** The account that owns a repository; one that is no longer in the configuration keeps its name. */
export function ownerOf(github: Github, record: RepositoryRecord): Account {
  return (
    github.accounts.find(record.owner) ?? {
      id: 0,
      login: record.owner,
      name: record.owner,
      description: null,
      type: 'Organization',
    }
  );
}

function organisationOf(github: Github, record: RepositoryRecord) {
  const owner = ownerOf(github, record);
  return owner.type === 'Organization'
    ? { organization: simpleUser(github.urls, owner) }
    : {};
}

/** Pull requests are issues to GitHub, and there are no others here. */
function openPulls({ pulls }: RepositoryRecord): number {
  return pulls.filter(({ state }) => state === 'open').length;
}
