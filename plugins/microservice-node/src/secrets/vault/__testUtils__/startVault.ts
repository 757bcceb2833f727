import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';

/** What a test does to the server between two requests. */
export interface TestVault {
  address: string;
  /** `<method> <path>`, in the order in which they came. */
  requests: string[];
  /** KV version 2: path to the texts of its latest version. */
  secrets: Map<string, Record<string, unknown>>;
  /** Paths whose latest version was deleted. */
  deleted: Set<string>;
  /** Paths that the policy of the role does not have. */
  forbidden: Set<string>;
  /** Ends all tokens, as an operator's revocation does. */
  revokeTokens(): void;
  /** Answers of the next requests, in the place of what they ask for. */
  faults: ((response: ServerResponse) => void)[];
  /** Seconds of a token from a login. */
  leaseDuration: number;
  stop(): Promise<void>;
}

export const ROLE = {
  roleId: 'role-1',
  secretId: 'secret-1',
  mount: 'approle',
};
export const NAMESPACE = 'platform';

/**
 * A server that speaks the part of Vault's protocol that we use, written after its API documentation: AppRole, renewal of
 * tokens, KV version 2. It is no Vault. It shows that we send what the documentation asks for and understand what it
 * promises; whether a Vault keeps its promises, only a Vault can show. Policies, leases and namespaces are as simple as the
 * tests need.
 */
export async function startVault(): Promise<TestVault> {
  const tokens = new Set<string>();
  let logins = 0;
  const vault: TestVault = {
    address: '',
    requests: [],
    secrets: new Map(),
    deleted: new Set(),
    forbidden: new Set(),
    faults: [],
    leaseDuration: 3600,
    revokeTokens: () => tokens.clear(),
    stop: async () => {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
  const newToken = () => {
    logins += 1;
    tokens.add(`token-${logins}`);
    return authOf(`token-${logins}`, vault.leaseDuration);
  };
  const routes = {
    'auth/approle/login': async (request: IncomingMessage) => {
      const { role_id, secret_id } = JSON.parse(await textOf(request));
      return role_id === ROLE.roleId && secret_id === ROLE.secretId
        ? { status: 200, body: newToken() }
        : { status: 400, body: { errors: ['invalid role or secret ID'] } };
    },
    'auth/token/renew-self': async (request: IncomingMessage) =>
      withToken(tokens, request, token => ({
        status: 200,
        body: authOf(token, vault.leaseDuration),
      })),
  };
  const server = createServer(async (request, response) => {
    const path = request.url!.replace('/v1/', '');
    vault.requests.push(`${request.method} ${path}`);
    const fault = vault.faults.shift();
    if (fault) {
      fault(response);
      return;
    }
    const route = Object.hasOwn(routes, path)
      ? routes[path as keyof typeof routes]
      : async () => withToken(tokens, request, () => readSecret(vault, path));
    const { status, body } = await route(request);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  vault.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return vault;
}

interface Answer {
  status: number;
  body: object;
}

const DENIED: Answer = {
  status: 403,
  body: { errors: ['1 error occurred:\n\t* permission denied\n\n'] },
};

function withToken(
  tokens: ReadonlySet<string>,
  { headers }: IncomingMessage,
  answer: (token: string) => Answer,
): Answer {
  const token = String(headers['x-vault-token']);
  const isInside = headers['x-vault-namespace'] === NAMESPACE;
  return tokens.has(token) && isInside ? answer(token) : DENIED;
}

function readSecret(vault: TestVault, path: string): Answer {
  const name = path.replace(/^secret\/data\//, '');
  const data = vault.secrets.get(name);
  if (vault.forbidden.has(name)) return DENIED;
  if (vault.deleted.has(name)) {
    const metadata = { deletion_time: '2026-11-22T00:00:00Z', version: 2 };
    return { status: 404, body: { data: { data: null, metadata } } };
  }
  return data
    ? { status: 200, body: { data: { data, metadata: { version: 1 } } } }
    : { status: 404, body: { errors: [] } };
}

function authOf(client_token: string, lease_duration: number) {
  return { auth: { client_token, lease_duration, renewable: true } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
