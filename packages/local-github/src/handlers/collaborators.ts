import { accountOf } from '../access/accountOf';
import { reaches } from '../access/repositoryAccess';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { Answer, json, noContent } from '../http/Answer';
import {
  presentCollaborator,
  presentInvitation,
} from '../presenters/collaborators';
import { Account } from '../store/Accounts';
import { isMember, roleOf } from './collaboratorRoles';

/** The permissions that can be given. */
const PERMISSIONS = ['pull', 'triage', 'push', 'maintain', 'admin'];

/** GitHub's older word for what a role can do. */
const OLDER_WORDS: Record<string, string> = {
  none: 'none',
  pull: 'read',
  triage: 'read',
  push: 'write',
  maintain: 'write',
  admin: 'admin',
};

/** `GET /repos/{owner}/{repo}/collaborators`: everybody with a role, however they got it. */
export function listCollaborators(call: RepositoryCall): Answer {
  const { github, repository, query } = call;
  const { record } = repository;
  const { user, users } = github.accounts;
  const found = [user, ...users]
    .map(account => ({ account, role: roleOf(github, record, account) }))
    .filter(({ role }) => role !== 'none')
    .filter(
      ({ role }) =>
        !query.permission || reaches(role, String(query.permission)),
    )
    .filter(({ account }) => isWanted(call, account));
  const { items, headers } = paginate(call, found);
  const shown = items.map(({ account, role }) =>
    presentCollaborator(github.urls, account, role),
  );
  return json(200, shown, headers);
}

function isWanted(
  { github, repository, query }: RepositoryCall,
  account: Account,
) {
  const { record } = repository;
  const isDirect = Object.hasOwn(record.collaborators, account.login);
  if (query.affiliation === 'direct') return isDirect;
  if (query.affiliation !== 'outside') return true;
  return isDirect && !isMember(github, record, account);
}

/** `GET /repos/{owner}/{repo}/collaborators/{username}`: 204 for who has a role. */
export function checkCollaborator(call: RepositoryCall): Answer {
  const account = personOf(call);
  const role = roleOf(call.github, call.repository.record, account);
  if (role === 'none') throw ApiError.notFound();
  return noContent();
}

/** `GET /repos/{owner}/{repo}/collaborators/{username}/permission`. */
export function getPermission(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const { record } = repository;
  const account = personOf(call);
  const own = roleOf(github, record, account);
  const open = own === 'none' && record.visibility === 'public';
  const role = open ? 'pull' : own;
  return json(200, {
    permission: OLDER_WORDS[role],
    role_name: role,
    user: presentCollaborator(github.urls, account, role),
  });
}

/** `PUT /repos/{owner}/{repo}/collaborators/{username}`: 204 for who belongs here already, an invitation for anybody else. */
export function addCollaborator(call: RepositoryCall): Answer {
  const { github, repository, body } = call;
  const { record } = repository;
  const account = personOf(call);
  const permission = checkPermission(String(body.permission ?? 'push'));
  if (account.login === record.owner) {
    throw ApiError.validationFailed(
      'Repository',
      'user',
      'Repository owner cannot be a collaborator',
    );
  }
  if (isMember(github, record, account)) {
    record.collaborators[account.login] = permission;
    github.repositories.save(repository);
    return noContent();
  }
  const invitation = {
    id: github.repositories.nextId(),
    login: account.login,
    permission,
    inviter: accountOf(call).login,
    createdAt: now(),
  };
  const others = record.invitations.filter(it => it.login !== account.login);
  record.invitations = [...others, invitation];
  github.repositories.save(repository);
  return json(201, presentInvitation(github, record, invitation));
}

/** `DELETE /repos/{owner}/{repo}/collaborators/{username}`: also takes an invitation back. */
export function removeCollaborator(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const { record } = repository;
  const { login } = personOf(call);
  delete record.collaborators[login];
  record.invitations = record.invitations.filter(it => it.login !== login);
  github.repositories.save(repository);
  return noContent();
}

function personOf({ github, parameters }: RepositoryCall): Account {
  const account = github.accounts.find(parameters.username);
  if (account?.type !== 'User') throw ApiError.notFound();
  return account;
}

function checkPermission(permission: string): string {
  if (!PERMISSIONS.includes(permission)) {
    throw ApiError.validationFailed(
      'Repository',
      'permission',
      `${permission} is not a role of this repository`,
    );
  }
  return permission;
}
