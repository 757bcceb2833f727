import { Caller } from '../access/Caller';
import { accessTo } from '../access/repositoryAccess';
import { Github } from '../api/Call';
import { Actor } from '../rules/RefMove';
import { RepositoryRecord } from '../store/RepositoryRecord';

/** Who a caller is for the rules of a repository. */
export function actorOf(
  { accounts }: Github,
  record: RepositoryRecord,
  caller: Caller,
): Actor {
  const nobody = { role: accessTo(record, caller), teams: [] };
  if (caller.kind === 'installation') {
    const { id, slug } = caller.installation.app;
    // What an App may do comes from its permissions: it has no role.
    return { ...nobody, role: 'push', app: { id, slug } };
  }
  if (caller.kind !== 'user') return nobody;
  const { account, options } = caller;
  const isOrganisation = accounts.find(record.owner)?.type === 'Organization';
  const owns = !options || (options.owns ?? []).some(isOwner(record));
  return {
    ...nobody,
    login: account.login,
    userId: account.id,
    ownsOrganisation: isOrganisation && owns,
    teams: (options?.teams ?? []).flatMap(team => {
      const [organisation, slug] = team.split('/');
      return isOwner(record)(organisation)
        ? accounts.findTeam(organisation, slug) ?? []
        : [];
    }),
  };
}

function isOwner({ owner }: RepositoryRecord) {
  return (login: string) => login.toLowerCase() === owner.toLowerCase();
}
