import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { paginate } from '../api/paging';
import { AppOptions } from '../configuration/AppOptions';
import { Installation } from '../access/Caller';
import { Answer, json } from '../http/Answer';
import { simpleUser, SINCE } from '../presenters/accounts';
import { presentApp, presentInstallation } from './presentApp';
import { repositoriesOf } from './repositoriesOf';

/** `GET /app`. */
export function getApp(call: Call): Answer {
  return json(200, presentApp(call.github, appOf(call)));
}

/** `GET /app/installations`. */
export function listInstallations(call: Call): Answer {
  const all = call.github.apps.installationsOf(appOf(call));
  const { items, headers } = paginate(call, all);
  const shown = items.map(it => ({
    ...presentInstallation(call.github, it),
    account: listedAccount(call, it),
  }));
  return json(200, shown, headers);
}

/** GitHub's description of this list, and of it only, wants an account to be a user and an enterprise at once. */
function listedAccount({ github }: Call, { account }: Installation) {
  return {
    ...simpleUser(github.urls, account),
    name: account.name,
    slug: account.login,
    created_at: SINCE,
    updated_at: SINCE,
  };
}

/** `GET /app/installations/{installation_id}`. */
export function getInstallation(call: Call): Answer {
  return json(200, presentInstallation(call.github, installationOf(call)));
}

/** `GET /orgs/{org}/installation`. */
export function getOrganisationInstallation(call: Call): Answer {
  return presentFirst(call, it => isOn(it, call.parameters.org));
}

/** `GET /repos/{owner}/{repo}/installation`. */
export function getRepositoryInstallation(call: Call): Answer {
  const { owner, repo } = call.parameters;
  const repository = call.github.repositories.find(owner, repo);
  return presentFirst(call, installation => {
    const { repositories } = installation.options;
    return (
      isOn(installation, owner) &&
      repositoriesOf(call.github, { installation, repositories }).some(
        it => it === repository,
      )
    );
  });
}

/** The App that asks. */
function appOf({ caller }: Call): AppOptions {
  if (caller.kind !== 'app') throw ApiError.noJsonWebToken();
  return caller.app;
}

/** The installation that a call names, as long as it is one of the App that asks. */
export function installationOf(call: Call): Installation {
  const found = call.github.apps
    .installationsOf(appOf(call))
    .find(({ id }) => id === Number(call.parameters.installation_id));
  if (!found) throw ApiError.notFound();
  return found;
}

function isOn({ account }: Installation, login: string): boolean {
  return account.login.toLowerCase() === login.toLowerCase();
}

function presentFirst(
  call: Call,
  fits: (installation: Installation) => boolean,
): Answer {
  const found = call.github.apps.installationsOf(appOf(call)).find(fits);
  if (!found) throw ApiError.notFound();
  return json(200, presentInstallation(call.github, found));
}
