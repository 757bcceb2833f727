import { timingSafeEqual } from 'node:crypto';
import { Apps } from '../apps/Apps';
import { UserOptions } from '../configuration/LocalGithubOptions';
import { Accounts } from '../store/Accounts';
import { Caller } from './Caller';

/** Whom a server knows. */
export interface KnownCallers {
  accounts: Accounts;
  /** The token of the owner of everything. */
  token: string;
  users: UserOptions[];
  apps: Apps;
}

const ANONYMOUS: Caller = { kind: 'anonymous' };

const BAD_CREDENTIALS: Caller = {
  kind: 'refused',
  status: 401,
  message: 'Bad credentials',
};

/**
 * Reads the `Authorization` header: `token x`, `Bearer x`, or Basic with the token as user or as password, as git sends it.
 *
 * @param header the header's value, if there is one
 * @param known whom the server knows
 */
export function readCaller(
  header: string | undefined,
  known: KnownCallers,
): Caller {
  if (!header) return ANONYMOUS;
  const [scheme, value = ''] = header.split(/ +/);
  if (/^bearer$/i.test(scheme) && known.apps.isJsonWebToken(value)) {
    return known.apps.readJsonWebToken(value);
  }
  const offered = /^basic$/i.test(scheme)
    ? Buffer.from(value, 'base64').toString('utf8').split(':')
    : [value];
  const found = offered.map(token => findOwner(token, known));
  return found.find(it => it !== undefined) ?? BAD_CREDENTIALS;
}

function findOwner(
  token: string,
  { accounts, token: main, users, apps }: KnownCallers,
): Caller | undefined {
  if (isSame(token, main)) return { kind: 'user', account: accounts.user };
  const options = users.find(it => it.token && isSame(token, it.token));
  const account = options && accounts.find(options.login);
  if (account) return { kind: 'user', account, options };
  const grant = apps.findGrant(token);
  return grant && { kind: 'installation', ...grant };
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
