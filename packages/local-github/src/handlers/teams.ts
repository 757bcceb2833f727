import { organisationRole } from '../access/organisationRole';
import { accessTo } from '../access/repositoryAccess';
import { ApiError } from '../api/ApiError';
import { Call, RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { wantsRepositoryDetails } from '../http/mediaType';
import { Answer, json, noContent } from '../http/Answer';
import { fullRepository, minimalRepository } from '../presenters/repositories';
import { presentTeam, presentTeamFully } from '../presenters/teams';
import { permissionsOf } from '../presenters/permissions';
import { Team } from '../store/Accounts';

/** Only the members of an organisation know its teams. */
function teamOf({ github, parameters, caller }: Call): Team {
  const { org, team_slug: slug } = parameters;
  const team = github.accounts.findTeam(org, slug);
  if (!team || organisationRole(org, caller) === 'none') {
    throw ApiError.notFound();
  }
  return team;
}

function repositoriesOf(call: Call, team: Team) {
  return call.github.repositories
    .list(team.organisation.login)
    .filter(
      ({ record }) =>
        record.teams[team.slug] && accessTo(record, call.caller) !== 'none',
    );
}

/** `GET /orgs/{org}/teams`. */
export function listTeams(call: Call): Answer {
  const { github, parameters, caller } = call;
  const organisation = github.accounts.find(parameters.org);
  const isMember = organisationRole(parameters.org, caller) !== 'none';
  if (organisation?.type !== 'Organization' || !isMember) {
    throw ApiError.notFound();
  }
  const teams = github.accounts.teams.filter(
    team => team.organisation === organisation,
  );
  const { items, headers } = paginate(call, teams);
  const shown = items.map(team => presentTeam(github.urls, team, 'pull'));
  return json(200, shown, headers);
}

/** `GET /orgs/{org}/teams/{team_slug}`. */
export function getTeam(call: Call): Answer {
  const team = teamOf(call);
  const repositories = repositoriesOf(call, team).length;
  return json(200, presentTeamFully(call.github.urls, team, repositories));
}

/** `GET /orgs/{org}/teams/{team_slug}/repos`. */
export function listTeamRepositories(call: Call): Answer {
  const team = teamOf(call);
  const { items, headers } = paginate(call, repositoriesOf(call, team));
  const shown = items.map(({ record }) => ({
    ...minimalRepository(call.github, record),
    permissions: permissionsOf(record.teams[team.slug]),
  }));
  return json(200, shown, headers);
}

/** `GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}`: 204, or the repository for who asks for that media type. */
export function checkTeamAccess(call: RepositoryCall): Answer {
  const team = teamOf(call);
  const { record } = call.repository;
  const permission = record.teams[team.slug];
  if (!permission) throw ApiError.notFound();
  if (!wantsRepositoryDetails(call.headers.accept)) return noContent();
  return json(200, {
    ...fullRepository(call.github, record),
    permissions: permissionsOf(permission),
    role_name: permission,
  });
}

/** `PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}`. */
export function grantTeamAccess(call: RepositoryCall): Answer {
  const team = teamOf(call);
  const { record } = call.repository;
  if (record.owner !== team.organisation.login) {
    throw ApiError.unprocessable(
      'Validation Failed: the team and the repository belong to different organizations',
    );
  }
  record.teams[team.slug] = String(call.body.permission ?? 'push');
  call.github.repositories.save(call.repository);
  return noContent();
}

/** `DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}`. */
export function revokeTeamAccess(call: RepositoryCall): Answer {
  const team = teamOf(call);
  delete call.repository.record.teams[team.slug];
  call.github.repositories.save(call.repository);
  return noContent();
}

/** `GET /repos/{owner}/{repo}/teams`. */
export function listTeamsOfRepository(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const { owner, teams } = repository.record;
  const found = Object.keys(teams)
    .sort()
    .flatMap(slug => github.accounts.findTeam(owner, slug) ?? []);
  const { items, headers } = paginate(call, found);
  const shown = items.map(team =>
    presentTeam(github.urls, team, teams[team.slug]),
  );
  return json(200, shown, headers);
}
