import { Caller } from './Caller';
import { sameName } from './sameName';

/** What somebody is in an organisation. */
export type OrganisationRole = 'owner' | 'member' | 'none';

/**
 * What a caller is in an organisation. An App that is installed on it counts as its owner here; what it may really do is in
 * its permissions.
 *
 * @param organisation the login
 * @param caller who asks
 */
export function organisationRole(
  organisation: string,
  caller: Caller,
): OrganisationRole {
  if (caller.kind === 'installation') {
    const { login } = caller.installation.account;
    return sameName(login, organisation) ? 'owner' : 'none';
  }
  if (caller.kind !== 'user') return 'none';
  if (!caller.options) return 'owner';
  const { owns = [], teams = [] } = caller.options;
  if (owns.some(login => sameName(login, organisation))) return 'owner';
  const isMember = teams.some(team =>
    sameName(team.split('/')[0], organisation),
  );
  return isMember ? 'member' : 'none';
}
