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
  const open =
    service === 'git-upload-pack' &&
    record?.visibility === 'public' &&
    caller.kind !== 'refused';
  if (!open && !isKnown(caller)) {
    return plainText(401, 'Authentication required.', {
      'www-authenticate': 'Basic realm="local GitHub"',
    });
  }
  if (!record || accessTo(record, caller) === 'none') {
    return plainText(404, 'Repository not found.');
  }
  const refused =
    (service === 'git-receive-pack' && !mayPush(record, caller)) ||
    (!open && !mayRead(caller));
  return refused
    ? plainText(403, 'Write access to repository not granted.')
    : undefined;
}

function mayRead(caller: Caller): boolean {
  return caller.kind !== 'installation' || 'contents' in caller.permissions;
}

function mayPush(record: RepositoryRecord, caller: Caller): boolean {
  const permitted =
    caller.kind !== 'installation' || caller.permissions.contents === 'write';
  return permitted && reaches(accessTo(record, caller), 'push');
}
