import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { VaultSettings } from '../SecretSettings';
import {
  NAMESPACE,
  ROLE,
  startVault,
  TestVault,
} from './__testUtils__/startVault';
import { vaultSource } from './vaultSource';

const PATIENCE = { timeout: 2_000, pauses: [5, 10] };

describe('vault:', () => {
  let vault: TestVault;
  beforeEach(async () => {
    vault = await startVault();
    vault.secrets.set('ci/registry', { token: 'canary-1' });
  });
  afterEach(() => vault.stop());

  const settings = (change: Partial<VaultSettings> = {}): VaultSettings => ({
    address: vault.address,
    namespace: NAMESPACE,
    mount: 'secret',
    login: ROLE,
    ...change,
  });
  /** A source, asked as the resolver asks it. */
  function sourceOn(change?: Partial<VaultSettings>, patience = PATIENCE) {
    const source = vaultSource(settings(change), patience);
    return async (key: string, signal?: AbortSignal) => {
      const query = { where: 'from', from: `vault:${key}`, form: {}, signal };
      const found = await source(key, query);
      return found instanceof Uint8Array
        ? Buffer.from(found).toString()
        : `${found.reason} ${formatProblem({ where: 'from', ...found })}`;
    };
  }
  const answering =
    (status: number, headers = {}) =>
    (response: { writeHead: Function; end(text: string): void }) => {
      response.writeHead(status, headers);
      response.end('{"errors":["canary"]}');
    };

  it('logs in once and reads the text', async () => {
    const read = sourceOn();
    expect(await read('ci/registry#token')).toBe('canary-1');
    expect(await read('ci/registry#token')).toBe('canary-1');
    expect(vault.requests).toEqual([
      'POST auth/approle/login',
      'GET secret/data/ci/registry',
      'GET secret/data/ci/registry',
    ]);
  });

  it('logs in once for those who ask at the same time', async () => {
    const read = sourceOn();
    const all = Array.from({ length: 5 }, () => read('ci/registry#token'));
    expect(new Set(await Promise.all(all))).toEqual(new Set(['canary-1']));
    expect(
      vault.requests.filter(each => each === 'POST auth/approle/login'),
    ).toHaveLength(1);
  });

  it('logs in again when the token is refused', async () => {
    const read = sourceOn();
    await read('ci/registry#token');
    vault.revokeTokens();
    expect(await read('ci/registry#token')).toBe('canary-1');
  });

  it('renews a token when its time is nearly over', async () => {
    vault.leaseDuration = 0.001;
    const read = sourceOn();
    await read('ci/registry#token');
    await new Promise(done => setTimeout(done, 5));
    await read('ci/registry#token');
    expect(vault.requests).toEqual([
      'POST auth/approle/login',
      'GET secret/data/ci/registry',
      'POST auth/token/renew-self',
      'GET secret/data/ci/registry',
    ]);
  });

  it('logs in again when a token cannot be renewed', async () => {
    vault.leaseDuration = 0.001;
    const read = sourceOn();
    await read('ci/registry#token');
    vault.revokeTokens();
    await new Promise(done => setTimeout(done, 5));
    expect(await read('ci/registry#token')).toBe('canary-1');
  });

  it.each([
    [
      'ci/absent#token',
      "missing from: the vault has no 'secret/data/ci/absent', or its latest version was deleted; ask its owners to write it, or correct the path.",
    ],
    [
      'ci/deleted#token',
      "missing from: the vault has no 'secret/data/ci/deleted', or its latest version was deleted; ask its owners to write it, or correct the path.",
    ],
    [
      'ci/registry#other',
      "missing from: the secret 'ci/registry' in the vault has no 'other'; ask its owners to write it there as a text.",
    ],
    [
      'ci/registry#constructor',
      "missing from: the secret 'ci/registry' in the vault has no 'constructor'; ask its owners to write it there as a text.",
    ],
    [
      'ci/odd#number',
      "missing from: 'number' of the secret 'ci/odd' in the vault is no text; ask its owners to write it there as a text.",
    ],
    [
      'ci/odd#empty',
      "missing from: the secret 'ci/odd' in the vault has no 'empty'; ask its owners to write it there as a text.",
    ],
    [
      'ci/others#token',
      "refused from: the backend may not read 'secret/data/ci/others' in the vault; ask the platform team for a policy with read on it.",
    ],
  ])('says about %s what is wrong', async (key, sentence) => {
    vault.secrets.set('ci/odd', { number: 7, empty: '' });
    vault.deleted.add('ci/deleted');
    vault.forbidden.add('ci/others');
    expect(await sourceOn()(key)).toBe(sentence);
  });

  it('asks a second time only where the token may be at fault', async () => {
    vault.forbidden.add('ci/others');
    await sourceOn()('ci/others#token');
    expect(vault.requests).toEqual([
      'POST auth/approle/login',
      'GET secret/data/ci/others',
      'POST auth/approle/login',
      'GET secret/data/ci/others',
    ]);
  });

  it('says that the AppRole is wrong', async () => {
    const login = { ...ROLE, secretId: 'canary' };
    expect(await sourceOn({ login })('ci/registry#token')).toBe(
      "refused from: the vault does not accept the backend's AppRole (400); ask the platform team to correct 'microservice.secrets.vault.appRole'.",
    );
  });

  it('says that a configured token is not enough', async () => {
    const read = sourceOn({ login: { token: 'canary' } });
    expect(await read('ci/registry#token')).toMatch(
      /^refused from: the backend may not read/,
    );
    expect(vault.requests).toHaveLength(1);
  });

  it('asks again when a fault may go away by itself', async () => {
    const read = sourceOn();
    vault.faults.push(answering(500), response => response.destroy());
    expect(await read('ci/registry#token')).toBe('canary-1');
  });

  it.each([
    [
      503,
      'unreachable from: the vault is sealed or in maintenance; continue later, and tell the platform team if it lasts.',
    ],
    [
      500,
      'unreachable from: the vault is in trouble (500); continue later, and tell the platform team if it lasts.',
    ],
    [
      429,
      'unreachable from: the vault is in trouble (429); continue later, and tell the platform team if it lasts.',
    ],
  ])('gives up after three answers of %s', async (status, sentence) => {
    vault.faults.push(answering(status), answering(status), answering(status));
    expect(await sourceOn()('ci/registry#token')).toBe(sentence);
    expect(vault.requests).toHaveLength(3);
  });

  it('does not wait for ever', async () => {
    const nothing = () => {};
    vault.faults.push(nothing, nothing, nothing);
    const read = sourceOn({}, { ...PATIENCE, timeout: 50 });
    expect(await read('ci/registry#token')).toBe(
      'unreachable from: the vault did not answer; continue later, and tell the platform team if it lasts.',
    );
  });

  it('says that nobody is there', async () => {
    const { address } = vault;
    await vault.stop();
    expect(await sourceOn({ address })('ci/registry#token')).toMatch(
      /^unreachable from: the vault did not answer;/,
    );
    vault = await startVault();
  });

  it('does not take its token to where a redirect points', async () => {
    const other = await startVault();
    vault.faults.push(answering(307, { location: `${other.address}/v1/x` }));
    expect(await sourceOn()('ci/registry#token')).toBe(
      "refused from: the vault answers with a redirect, which is not followed; ask the platform team to name the address of the active node in 'microservice.secrets.vault.address'.",
    );
    expect(other.requests).toEqual([]);
    await other.stop();
  });

  it.each([
    ['a text', 'canary'],
    ['something endless', `{"data":"${'x'.repeat(2_000_000)}"}`],
    ['the form of KV version 1', '{"data":{"token":"canary"}}'],
  ])('finds nothing in %s', async (_case, text) => {
    const read = sourceOn();
    await read('ci/registry#token');
    vault.faults.push(response => response.end(text));
    expect(await read('ci/registry#token')).toMatch(
      /^missing from: .* has no 'token'/,
    );
  });

  it('ends with the task, also while it waits', async () => {
    const read = sourceOn();
    vault.faults.push(() => {});
    const stop = new AbortController();
    const reading = read('ci/registry#token', stop.signal);
    setTimeout(() => stop.abort(new Error('cancelled')), 20);
    await expect(reading).rejects.toThrow('cancelled');
    expect(await read('ci/registry#token')).toBe('canary-1');
  });

  it('is not ended by the task of somebody else', async () => {
    const read = sourceOn();
    vault.faults.push(() => {});
    const stop = new AbortController();
    const cancelled = read('ci/registry#token', stop.signal);
    const other = read('ci/registry#token');
    setTimeout(() => stop.abort(new Error('cancelled')), 20);
    await expect(cancelled).rejects.toThrow('cancelled');
    expect(await other).toBe('canary-1');
  });
});
