import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';

interface Answer {
  status: number;
  body: object;
}

const DENIED: Answer = {
  status: 403,
  body: { errors: ['1 error occurred:\n\t* permission denied\n\n'] },
};

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
export class TestVault {
  address = '';
  /** `<method> <path>`, in the order in which they came. */
  readonly requests: string[] = [];
  /** KV version 2: path to the texts of its latest version. */
  readonly secrets = new Map<string, Record<string, unknown>>();
  /** Paths whose latest version was deleted. */
  readonly deleted = new Set<string>();
  /** Paths that the policy of the role does not have. */
  readonly forbidden = new Set<string>();
  /** Answers of the next requests, in the place of what they ask for. */
  readonly faults: ((response: ServerResponse) => void)[] = [];
  /** Seconds of a token from a login. */
  leaseDuration = 3600;
  readonly #tokens = new Set<string>();
  readonly #server = createServer((request, response) =>
    this.#answer(request, response),
  );

  /** Ends all tokens, as an operator's revocation does. */
  revokeTokens(): void {
    this.#tokens.clear();
  }

  async start(): Promise<void> {
    await new Promise<void>(done => this.#server.listen(0, '127.0.0.1', done));
    const { port } = this.#server.address() as AddressInfo;
    this.address = `http://127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(done => this.#server.close(done));
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const path = request.url!.replace('/v1/', '');
    this.requests.push(`${request.method} ${path}`);
    const fault = this.faults.shift();
    if (fault) {
      fault(response);
      return;
    }
    const { status, body } = await this.#route(path, request);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  async #route(path: string, request: IncomingMessage): Promise<Answer> {
    if (path === 'auth/approle/login') return this.#login(request);
    const token = String(request.headers['x-vault-token']);
    const isInside = request.headers['x-vault-namespace'] === NAMESPACE;
    if (!this.#tokens.has(token) || !isInside) return DENIED;
    return path === 'auth/token/renew-self'
      ? { status: 200, body: authOf(token, this.leaseDuration) }
      : this.#read(path.replace(/^secret\/data\//, ''));
  }

  async #login(request: IncomingMessage): Promise<Answer> {
    const { role_id, secret_id } = JSON.parse(await textOf(request));
    if (role_id !== ROLE.roleId || secret_id !== ROLE.secretId) {
      return { status: 400, body: { errors: ['invalid role or secret ID'] } };
    }
    const token = `token-${this.requests.length}`;
    this.#tokens.add(token);
    return { status: 200, body: authOf(token, this.leaseDuration) };
  }

  #read(name: string): Answer {
    const data = this.secrets.get(name);
    if (this.forbidden.has(name)) return DENIED;
    if (this.deleted.has(name)) {
      const metadata = { deletion_time: '2026-11-22T00:00:00Z', version: 2 };
      return { status: 404, body: { data: { data: null, metadata } } };
    }
    return data
      ? { status: 200, body: { data: { data, metadata: { version: 1 } } } }
      : { status: 404, body: { errors: [] } };
  }
}

/** Starts the server on a free port of this machine. */
export async function startVault(): Promise<TestVault> {
  const vault = new TestVault();
  await vault.start();
  return vault;
}

function authOf(client_token: string, lease_duration: number) {
  return { auth: { client_token, lease_duration, renewable: true } };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
