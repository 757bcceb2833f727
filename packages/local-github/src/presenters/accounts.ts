import { Urls } from '../http/Urls';
import { Account } from '../store/Accounts';

/** When every account and team was made: they come from the configuration and have no history. */
export const SINCE = '2024-01-01T00:00:00Z';

/** GitHub's global id of an object: opaque to clients. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64');
}

/** An account as GitHub shows it inside other objects (`simple-user`). */
export function simpleUser(urls: Urls, account: Account) {
  const { id, login, type } = account;
  // The bot of an App has brackets in its name.
  const name = encodeURIComponent(login);
  const url = urls.api(`/users/${name}`);
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: urls.page('/assets/avatar.svg'),
    gravatar_id: '',
    url,
    html_url: urls.page(`/${name}`),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** An account as `GET /users/{username}` shows it (`public-user`). */
export function publicUser(urls: Urls, account: Account, repositories: number) {
  return {
    ...simpleUser(urls, account),
    name: account.name,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: account.description,
    twitter_username: null,
    public_repos: repositories,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: SINCE,
    updated_at: SINCE,
  };
}

/** An organisation (`organization-full`, `team-organization`). */
export function organisation(
  urls: Urls,
  account: Account,
  repositories: number,
) {
  const { id, login } = account;
  const url = urls.api(`/orgs/${login}`);
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    name: account.name,
    description: account.description,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: urls.page('/assets/avatar.svg'),
    html_url: urls.page(`/${login}`),
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: repositories,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: 'Organization',
    created_at: SINCE,
    updated_at: SINCE,
    archived_at: null,
  };
}
