import { Grant, Installation } from '../access/Caller';
import { Github } from '../api/Call';
import { AppOptions } from '../configuration/AppOptions';
import { nodeId, simpleUser, SINCE } from '../presenters/accounts';
import { fullRepository } from '../presenters/repositories';
import { clientIdOf } from './readJsonWebToken';
import { repositoriesOf } from './repositoriesOf';

/** An App (`integration`). */
export function presentApp({ urls, accounts, apps }: Github, app: AppOptions) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('Integration', app.id),
    client_id: clientIdOf(app),
    owner: simpleUser(urls, accounts.user),
    name: app.name ?? app.slug,
    description: null,
    external_url: urls.page('/'),
    html_url: urls.page(`/apps/${app.slug}`),
    created_at: SINCE,
    updated_at: SINCE,
    permissions: app.permissions,
    events: [],
    installations_count: apps.installationsOf(app).length,
  };
}

/** An App on an account (`installation`). */
export function presentInstallation({ urls }: Github, it: Installation) {
  const { id, app, account, options } = it;
  return {
    id,
    account: simpleUser(urls, account),
    repository_selection: options.repositories ? 'selected' : 'all',
    access_tokens_url: urls.api(`/app/installations/${id}/access_tokens`),
    repositories_url: urls.api('/installation/repositories'),
    html_url: urls.page(`/${account.login}`),
    app_id: app.id,
    client_id: clientIdOf(app),
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: app.permissions,
    events: [],
    created_at: SINCE,
    updated_at: SINCE,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: null,
  };
}

/** A token that was just given out (`installation-token`). */
export function presentToken(
  github: Github,
  { token, ...grant }: Grant & { token: string },
) {
  const selected = grant.repositories !== undefined;
  const repositories = repositoriesOf(github, grant);
  return {
    token,
    expires_at: new Date(grant.expiresAt).toISOString().replace('.000Z', 'Z'),
    permissions: { metadata: 'read', ...grant.permissions },
    repository_selection: selected ? 'selected' : 'all',
    ...(selected
      ? {
          repositories: repositories.map(({ record }) =>
            fullRepository(github, record),
          ),
        }
      : {}),
  };
}
