import { accountOf } from '../access/accountOf';
import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { Answer, json } from '../http/Answer';
import { organisation, publicUser } from '../presenters/accounts';
import { Account } from '../store/Accounts';

/** `GET /users/{username}`: a user, a bot or, as on GitHub, an organisation; callers tell them apart by `type`. */
export function getUser(call: Call): Answer {
  const { accounts, apps } = call.github;
  const name = call.parameters.username;
  const account =
    accounts.find(name) ?? apps.bots.find(({ login }) => login === name);
  if (!account) throw ApiError.notFound();
  return json(200, presentUser(call, account));
}

/** `GET /user`: the owner of the token. */
export function getAuthenticatedUser(call: Call): Answer {
  if (!call.authenticated) throw ApiError.requiresAuthentication();
  return json(200, presentUser(call, accountOf(call)));
}

function presentUser({ github }: Call, account: Account) {
  return publicUser(github.urls, account, publicRepositories(github, account));
}

/** `GET /orgs/{org}`. */
export function getOrganisation({ github, parameters }: Call): Answer {
  const account = github.accounts.find(parameters.org);
  if (account?.type !== 'Organization') throw ApiError.notFound();
  const repositories = publicRepositories(github, account);
  return json(200, organisation(github.urls, account, repositories));
}

/** How many repositories of an account everybody may see. */
function publicRepositories(github: Call['github'], account: Account): number {
  return github.repositories
    .list(account.login)
    .filter(({ record }) => record.visibility === 'public').length;
}

/** `GET /rate_limit`: what whoever asks has left. */
export function getRateLimit({ github, caller }: Call): Answer {
  const rate = github.limits.rate(caller);
  return json(200, { resources: { core: rate, search: rate }, rate });
}
