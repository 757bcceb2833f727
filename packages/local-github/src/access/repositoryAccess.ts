import { UserOptions } from '../configuration/LocalGithubOptions';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { Caller } from './Caller';
import { sameName } from './sameName';

/** What a caller may do in a repository, each containing the ones before it. */
const ACCESS = ['none', 'pull', 'triage', 'push', 'maintain', 'admin'];

/** True when one access contains another. */
export function reaches(access: string, wanted: string): boolean {
  return ACCESS.indexOf(access) >= ACCESS.indexOf(wanted);
}

/**
 * What a caller may do in a repository. An App that was given the repository counts as its administrator here; what it may
 * really do is in its permissions.
 */
export function accessTo(record: RepositoryRecord, caller: Caller): string {
  const open = record.visibility === 'public' ? 'pull' : 'none';
  if (caller.kind === 'installation') {
    const { installation, repositories } = caller;
    const given =
      sameName(installation.account.login, record.owner) &&
      (!repositories || repositories.some(it => sameName(it, record.name)));
    return given ? 'admin' : open;
  }
  if (caller.kind !== 'user') return open;
  if (!caller.options) return 'admin';
  const wanted = accessOfUser(record, caller.options);
  return limitToScopes(record, caller.options, highest([open, wanted]));
}

function accessOfUser(record: RepositoryRecord, user: UserOptions): string {
  const { login, owns = [], teams = [] } = user;
  if ([login, ...owns].some(it => sameName(it, record.owner))) return 'admin';
  const own = teams
    .map(team => team.split('/'))
    .filter(([organisation]) => sameName(organisation, record.owner));
  const member = own.length > 0 && record.visibility === 'internal';
  return highest([
    member ? 'pull' : 'none',
    record.collaborators[login] ?? 'none',
    ...own.map(([, slug]) => record.teams[slug] ?? 'none'),
  ]);
}

/** A classic token sees private repositories with `repo` only, and changes public ones with that or `public_repo`. */
function limitToScopes(
  record: RepositoryRecord,
  { scopes }: UserOptions,
  access: string,
): string {
  if (!scopes || scopes.includes('repo')) return access;
  if (record.visibility !== 'public') return 'none';
  return scopes.includes('public_repo') ? access : 'pull';
}

function highest(all: string[]): string {
  return all.reduce((one, other) => (reaches(one, other) ? one : other));
}
