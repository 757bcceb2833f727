import { Installation } from '../access/Caller';
import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { paginate } from '../api/paging';
import { AppPermissions } from '../configuration/AppOptions';
import { Answer, json } from '../http/Answer';
import { fullRepository } from '../presenters/repositories';
import { installationOf } from './appHandlers';
import { presentToken } from './presentApp';
import { repositoriesOf } from './repositoriesOf';
import { isAllowed } from './requiredPermissions';

/** `POST /app/installations/{installation_id}/access_tokens`: for everything the App has, or the part that is asked for. */
export function createInstallationToken(call: Call): Answer {
  const installation = installationOf(call);
  const issued = call.github.apps.issue({
    installation,
    permissions: askedPermissions(call, installation),
    repositories: askedRepositories(call, installation),
  });
  return json(201, presentToken(call.github, issued));
}

function askedPermissions({ body }: Call, { app }: Installation) {
  const asked = (body.permissions ?? app.permissions) as AppPermissions;
  const granted = Object.entries(asked).every(([name, level]) =>
    isAllowed(`${name}=${level}`, app.permissions),
  );
  if (!granted) {
    throw ApiError.unprocessable(
      'The permissions requested are not granted to this installation.',
    );
  }
  return asked;
}

function askedRepositories(call: Call, installation: Installation) {
  const { repositories } = installation.options;
  const names = call.body.repositories as string[] | undefined;
  const ids = call.body.repository_ids as number[] | undefined;
  if (!names && !ids) return repositories;
  const accessible = repositoriesOf(call.github, {
    installation,
    repositories,
  });
  const find = (fits: (record: { id: number; name: string }) => boolean) => {
    const found = accessible.find(({ record }) => fits(record));
    if (found) return found.record.name;
    throw ApiError.unprocessable(
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  };
  return [
    ...(names ?? []).map(name =>
      find(it => it.name.toLowerCase() === name.toLowerCase()),
    ),
    ...(ids ?? []).map(id => find(it => it.id === id)),
  ];
}

/** `GET /installation/repositories`: what the token is good for. */
export function listInstallationRepositories(call: Call): Answer {
  const { caller, github } = call;
  if (caller.kind !== 'installation') throw ApiError.noInstallationToken();
  const all = repositoriesOf(github, caller);
  const { items, headers } = paginate(call, all);
  return json(
    200,
    {
      total_count: all.length,
      repository_selection: caller.repositories ? 'selected' : 'all',
      repositories: items.map(({ record }) => fullRepository(github, record)),
    },
    headers,
  );
}
