import { Urls } from '../http/Urls';
import { Team } from '../store/Accounts';
import { nodeId, organisation, SINCE } from './accounts';
import { permissionsOf } from './permissions';

/** A team in a list (`team`). */
export function presentTeam(urls: Urls, team: Team, permission: string) {
  return {
    ...common(urls, team),
    permission,
    permissions: permissionsOf(permission),
  };
}

/** A team by itself (`team-full`). */
export function presentTeamFully(urls: Urls, team: Team, repositories: number) {
  return {
    ...common(urls, team),
    permission: 'pull',
    members_count: 0,
    repos_count: repositories,
    created_at: SINCE,
    updated_at: SINCE,
    organization: organisation(urls, team.organisation, 0),
  };
}

function common(urls: Urls, team: Team) {
  const { id, slug, name, description } = team;
  const login = team.organisation.login;
  const url = urls.api(`/orgs/${login}/teams/${slug}`);
  return {
    id,
    node_id: nodeId('Team', id),
    name,
    slug,
    description,
    privacy: 'closed' as const,
    notification_setting: 'notifications_enabled' as const,
    type: 'organization' as const,
    url,
    html_url: urls.page(`/${login}`),
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}
