import { Caller, isKnown } from '../access/Caller';
import { accessTo, reaches } from '../access/repositoryAccess';
import { GitService } from '../git/smartHttp';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { Answer, plainText } from './Answer';

/**
 * Why a git client does not get what it asks for: everybody reads what is public, the rest takes a token, and what a
 * caller may not see does not exist.
 *
 * @returns undefined for who may
 */
export function refuseGit(
  service: GitService,
  caller: Caller,
  record: RepositoryRecord | undefined,
): Answer | undefined {
  const open = isOpen(service, caller, record);
  if (!open && !isKnown(caller)) {
    return plainText(401, 'Authentication required.', {
      'www-authenticate': 'Basic realm="local GitHub"',
    });
  }
  if (!record || accessTo(record, caller) === 'none') {
    return plainText(404, 'Repository not found.');
  }
  const may = service === 'git-receive-pack' ? mayPush : mayRead;
  return open || may(record, caller)
    ? undefined
    : plainText(403, 'Write access to repository not granted.');
}

function isOpen(
  service: GitService,
  caller: Caller,
  record: RepositoryRecord | undefined,
): boolean {
  return (
    service === 'git-upload-pack' &&
    record?.visibility === 'public' &&
    caller.kind !== 'refused'
  );
}

function mayRead(_: RepositoryRecord, caller: Caller): boolean {
  return caller.kind !== 'installation' || 'contents' in caller.permissions;
}

function mayPush(record: RepositoryRecord, caller: Caller): boolean {
  const permitted =
    caller.kind !== 'installation' || caller.permissions.contents === 'write';
  return permitted && reaches(accessTo(record, caller), 'push');
}
