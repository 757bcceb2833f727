import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';

/** What stands in for the vault of a company: the parts of the API of Vault and OpenBao that reading a secret takes. */
export class TestVault {
  private readonly tokens = new Set<string>();
  /** Whether it is out of order: it answers every read with 503. */
  broken = false;

  private constructor(
    private readonly server: Server,
    private readonly role: { roleId: string; secretId: string },
    private readonly secrets: Record<string, Record<string, string>>,
  ) {}

  /**
   * Starts on the loopback interface.
   *
   * @param role - who may log in
   * @param secrets - by their path in the KV engine `secret`, each with its keys
   */
  static async start(
    role: { roleId: string; secretId: string },
    secrets: Record<string, Record<string, string>>,
  ): Promise<TestVault> {
    const server = createServer();
    const vault = new TestVault(server, role, secrets);
    server.on('request', async (asked, answer) => {
      const [status, body] = vault.answer(asked, await bodyOf(asked));
      answer.writeHead(status, { 'content-type': 'application/json' });
      answer.end(JSON.stringify(body));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return vault;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const stopped = new Promise(resolve => this.server.close(resolve));
    this.server.closeAllConnections();
    await stopped;
  }

  private answer(
    { url = '', headers }: IncomingMessage,
    body: string,
  ): [number, object] {
    if (url === '/v1/auth/approle/login') return this.logIn(JSON.parse(body));
    if (!this.tokens.has(String(headers['x-vault-token']))) {
      return [403, { errors: ['permission denied'] }];
    }
    if (this.broken) return [503, { errors: ['Vault is sealed'] }];
    const [, path] = /^\/v1\/secret\/data\/(.+)$/.exec(url) ?? [];
    const data = path && this.secrets[decodeURIComponent(path)];
    if (!data) return [404, { errors: [] }];
    const metadata = { version: 1, destroyed: false, deletion_time: '' };
    return [200, { request_id: randomUUID(), data: { data, metadata } }];
  }

  private logIn(role: Record<string, string>): [number, object] {
    const { roleId, secretId } = this.role;
    if (role.role_id !== roleId || role.secret_id !== secretId) {
      return [400, { errors: ['invalid role or secret ID'] }];
    }
    const token = `hvs.${randomUUID()}`;
    this.tokens.add(token);
    const auth = {
      ...{ client_token: token, lease_duration: 3600, renewable: true },
      ...{ token_type: 'service', policies: ['default'] },
    };
    return [200, { request_id: randomUUID(), auth }];
  }
}

async function bodyOf(asked: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
