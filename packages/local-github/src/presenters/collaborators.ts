import { Github } from '../api/Call';
import { Urls } from '../http/Urls';
import { Account } from '../store/Accounts';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { InvitationRecord } from '../store/RepositorySwitches';
import { nodeId, simpleUser } from './accounts';
import { permissionsOf } from './permissions';
import { minimalRepository } from './repositories';
import { repositoryApi, repositoryPage } from './repositoryUrls';

/** Somebody who may work on a repository (`collaborator`). */
export function presentCollaborator(
  urls: Urls,
  account: Account,
  role: string,
) {
  return {
    ...simpleUser(urls, account),
    permissions: permissionsOf(role),
    role_name: role,
  };
}

/** The words of invitations for the two permissions that have older ones. */
const WORDS: Record<string, string> = { pull: 'read', push: 'write' };

/** An invitation that nobody answered yet (`repository-invitation`). */
export function presentInvitation(
  github: Github,
  record: RepositoryRecord,
  invitation: InvitationRecord,
) {
  const { accounts, apps, urls } = github;
  const { id, login, inviter, permission, createdAt } = invitation;
  const userOf = (name: string) => {
    const bot = apps.bots.find(it => it.login === name);
    const account = bot ?? accounts.find(name);
    return account ? simpleUser(urls, account) : null;
  };
  return {
    id,
    node_id: nodeId('RepositoryInvitation', id),
    repository: minimalRepository(github, record),
    invitee: userOf(login),
    inviter: userOf(inviter),
    permissions: WORDS[permission] ?? permission,
    created_at: createdAt,
    expired: false,
    url: `${repositoryApi(urls, record)}/invitations/${id}`,
    html_url: `${repositoryPage(urls, record)}/settings#collaborators`,
  };
}
