import { createHash } from 'node:crypto';
import {
  OrganisationOptions,
  UserOptions,
} from '../configuration/LocalGithubOptions';

/** A team with the number GitHub's API knows it by. */
export interface Team {
  id: number;
  slug: string;
  name: string;
  description: string | null;
  organisation: Account;
}

/** A user or an organisation: whoever may own repositories. */
export interface Account {
  id: number;
  login: string;
  name: string;
  description: string | null;
  type: 'User' | 'Organization' | 'Bot';
  /** What an organisation pays for; everything when it is not said. */
  plan?: 'free' | 'enterprise';
}

/** The user that the token belongs to. */
const USER = { login: 'local-demo', name: 'Local Demo' };

/** Who exists: the organisations and teams of the configuration, and the one user the token belongs to. */
export class Accounts {
  /** The owner of the server's one token. */
  readonly user: Account;
  /** Everybody else. */
  readonly users: Account[];
  readonly organisations: Account[];
  readonly teams: Team[];
  private readonly options: UserOptions[];

  constructor(organisations: OrganisationOptions[], users: UserOptions[] = []) {
    this.user = {
      ...USER,
      id: stableId(`user/${USER.login}`),
      description: null,
      type: 'User',
    };
    this.options = users;
    this.users = users.map(({ login, name }) => ({
      id: stableId(`user/${login}`),
      login,
      name: name ?? login,
      description: null,
      type: 'User',
    }));
    this.organisations = organisations.map(
      ({ login, name, description, plan }) => ({
        id: stableId(`organisation/${login}`),
        login,
        name: name ?? login,
        description: description ?? null,
        type: 'Organization',
        plan,
      }),
    );
    this.teams = organisations.flatMap((organisation, index) =>
      (organisation.teams ?? []).map(({ slug, name, description }) => ({
        id: stableId(`team/${organisation.login}/${slug}`),
        slug,
        name: name ?? slug,
        description: description ?? null,
        organisation: this.organisations[index],
      })),
    );
  }

  /** What the configuration says about a user; undefined for the owner of the one token. */
  optionsOf({ login }: Account): UserOptions | undefined {
    return this.options.find(it => sameName(it.login, login));
  }

  /** The account with that login in any spelling of upper and lower case, or undefined. */
  find(login: string): Account | undefined {
    return [this.user, ...this.users, ...this.organisations].find(account =>
      sameName(account.login, login),
    );
  }

  /** The team of an organisation, or undefined. */
  findTeam(organisation: string, slug: string): Team | undefined {
    return this.teams.find(
      team =>
        sameName(team.organisation.login, organisation) &&
        sameName(team.slug, slug),
    );
  }
}

/** The account that a GitHub App acts with. */
export function botAccount(slug: string): Account {
  const login = `${slug}[bot]`;
  return {
    id: stableId(`bot/${slug}`),
    login,
    name: login,
    description: null,
    type: 'Bot',
  };
}

/** A positive number that depends on the name only, so that it survives a restart with another configuration. */
function stableId(name: string): number {
  return (
    createHash('sha256').update(name.toLowerCase()).digest().readUInt32BE() >>>
    1
  );
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
