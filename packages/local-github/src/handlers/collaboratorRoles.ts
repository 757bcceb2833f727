import { accessTo } from '../access/repositoryAccess';
import { Github } from '../api/Call';
import { Account } from '../store/Accounts';
import { RepositoryRecord } from '../store/RepositoryRecord';

/** What somebody may do in a repository for a reason of their own, not because everybody may see it: `none`, `pull`, `push`. */
export function roleOf(
  { accounts }: Github,
  record: RepositoryRecord,
  account: Account,
): string {
  const options = accounts.optionsOf(account);
  return accessTo(
    { ...record, visibility: 'private' },
    {
      kind: 'user',
      account,
      // Scopes belong to a token, not to the person.
      ...(options ? { options: { ...options, scopes: undefined } } : {}),
    },
  );
}

/** True for who belongs to the organisation of a repository, or works on it already: nobody has to be invited twice. */
export function isMember(
  { accounts }: Github,
  record: RepositoryRecord,
  account: Account,
): boolean {
  const options = accounts.optionsOf(account);
  if (!options || Object.hasOwn(record.collaborators, account.login)) {
    return true;
  }
  const { owns = [], teams = [] } = options;
  const organisations = [...owns, ...teams.map(team => team.split('/')[0])];
  return organisations.some(
    login => login.toLowerCase() === record.owner.toLowerCase(),
  );
}
