import { organisationRole } from '../access/organisationRole';
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
  const isOwner = organisationRole(parameters.org, caller) === 'owner';
  if (account?.type !== 'Organization' || !isOwner) throw ApiError.notFound();
  return account;
}
