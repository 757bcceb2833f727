import { randomBytes } from 'node:crypto';
import type { Credentials } from '../../contract/http/Credentials';
import { Caller } from './Caller';

const email = 'root@example.org';
const password = 'a quiet lamp under water';

/** Variables that say who the first superuser is. */
export const superuserSettings = {
  FIRST_SUPERUSER: email,
  FIRST_SUPERUSER_PASSWORD: password,
};

/** What the service says of its endpoints. */
interface Document {
  paths: Record<string, object>;
}

/** Users of the service: the first superuser, and two who register. */
export function users(): Caller {
  const secret = randomBytes(32).toString('hex');
  return {
    settings: {
      JWT_SECRET_KEY: secret,
      SECRET_KEY: secret,
      ...superuserSettings,
      USERS_OPEN_REGISTRATION: 'true',
      LOGIN_ATTEMPTS_PER_ADDRESS: '100000',
      // Whoever guesses what may be sent guesses passwords, too.
      LOGIN_ATTEMPTS_PER_ACCOUNT: '100000',
    },
    credentials: signInAll,
  };
}

/** Finds an endpoint by how its path ends: layouts word the rest. */
async function pathsOf(url: string) {
  const answer = await fetch(`${url}/openapi.json`);
  const { paths }: Document = await answer.json();
  const pathOf = (ending: RegExp) =>
    url + Object.keys(paths).find(path => ending.test(path));
  return { paths, pathOf };
}

async function signInAll(url: string): Promise<Credentials> {
  const { paths, pathOf } = await pathsOf(url);
  const register = pathOf(/\/(register|users\/open)$/);
  const signUp = async (name: string) => {
    const own = `${name}@example.org`;
    await mustAnswer(register, {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...namesOf(paths, name), email: own, password }),
    });
    return bearer(await signIn(url, own));
  };
  return {
    default: bearer(await signIn(url)),
    other: await signUp('other'),
    peer: await signUp('peer'),
  };
}

/** What somebody gets who signs in. */
export interface TokenPair {
  access_token: string;
  refresh_token: string;
}

/** Signs a user in, the first superuser where nobody is named. */
export async function signIn(
  url: string,
  username: string = email,
): Promise<TokenPair> {
  const { pathOf } = await pathsOf(url);
  return signInAt(pathOf(/\/login(\/access-token)?$/), username);
}

/** Signs a user in where the address of that is known, the first superuser where nobody is named. */
export function signInAt(
  login: string,
  username: string = email,
): Promise<TokenPair> {
  const body = new URLSearchParams({ username, password });
  return mustAnswer(login, { body });
}

/** The header of who has an access token. */
export function bearer({ access_token }: Pick<TokenPair, 'access_token'>) {
  return { Authorization: `Bearer ${access_token}` };
}

/** Some models give their users a name besides. */
function namesOf(paths: object, username: string): object {
  return JSON.stringify(paths).includes('username')
    ? { username: `caller_${username}` }
    : {};
}

async function mustAnswer(url: string, init: RequestInit): Promise<any> {
  const answer = await fetch(url, { method: 'POST', ...init });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`POST ${url}: ${answer.status} ${text}`);
  return JSON.parse(text);
}
