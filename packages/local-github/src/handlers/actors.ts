import { Github, RepositoryCall } from '../api/Call';
import { ownerOf } from '../presenters/repositories';
import { Actor } from '../rules/RefMove';
import { Account } from '../store/Accounts';
import { StoredRepository } from '../store/RepositoryStore';

/** The account that a call acts as. */
export function accountOf({ github }: RepositoryCall): Account {
  return github.accounts.user;
}

/** Who acts on a repository, for its rules: the owner of the token administers everything. */
export function actorOf(github: Github, { record }: StoredRepository): Actor {
  const { id, login } = github.accounts.user;
  return {
    role: 'admin',
    ownsOrganisation: ownerOf(github, record).type === 'Organization',
    login,
    userId: id,
    teams: [],
  };
}
