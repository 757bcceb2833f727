import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { Account } from '../store/Accounts';

/**
 * The organisation that a path names, for who may change what is its own: those who own it, and an App that is installed on it.
 *
 * @throws ApiError 404 for everybody else
 */
export function administered({ github, parameters, caller }: Call): Account {
  const account = github.accounts.find(parameters.org);
  if (account?.type !== 'Organization') throw ApiError.notFound();
  const owns =
    caller.kind === 'user' &&
    (!caller.options || (caller.options.owns ?? []).some(isName(account)));
  const installed =
    caller.kind === 'installation' &&
    isName(account)(caller.installation.account.login);
  if (!owns && !installed) throw ApiError.notFound();
  return account;
}

function isName({ login }: Account) {
  return (name: string) => name.toLowerCase() === login.toLowerCase();
}
