import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createService, item } from '../__testUtils__/createService';
import { failureOf } from '../__testUtils__/failure';
import { runGit } from '../__testUtils__/runGit';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from '../__testUtils__/startTestGithub';

const CREATE = 'repos/create-in-org';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('Faults', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
  });

  afterEach(async () => {
    github.server.faults.clear();
    await github.octokit.repos.delete(item).catch(() => {});
  });

  afterAll(() => github.stop());

  const exists = () =>
    github.octokit.repos.get(item).then(
      () => true,
      () => false,
    );

  it('refuses a call before anything is done', async () => {
    const { faults } = github.server;
    faults.inject({
      operation: CREATE,
      fault: { kind: 'refused', with: { status: 503 } },
    });
    const failure = await failureOf(createService(github.octokit));

    expect(failure).toEqual({ status: 503, body: { message: 'Server Error' } });
    expect(await exists()).toBe(false);
  });

  it('does what was asked and loses the answer', async () => {
    github.server.faults.inject({
      operation: CREATE,
      fault: { kind: 'lost', with: { status: 502 } },
    });
    const { status } = await failureOf(createService(github.octokit));

    expect(status).toBe(502);
    expect(await exists()).toBe(true);
  });

  it.each([
    ['refused', false],
    ['lost', true],
  ] as const)(
    'resets the connection of a call that is %s',
    async (kind, done) => {
      github.server.faults.inject({
        operation: CREATE,
        fault: { kind, with: 'reset' },
      });
      const error = await fetch(`${github.server.url}/api/v3/orgs/acme/repos`, {
        method: 'POST',
        headers: { authorization: `token ${TOKEN}` },
        body: JSON.stringify({ name: item.repo }),
      }).catch(it => it);

      expect(error.cause.code).toBe('ECONNRESET');
      expect(await exists()).toBe(done);
    },
  );

  it.each([
    ['refused', false],
    ['lost', true],
  ] as const)(
    'lets a client wait in vain for a call that is %s',
    async (kind, done) => {
      github.server.faults.inject({
        operation: CREATE,
        fault: { kind, with: 'silence' },
      });
      const asked = fetch(`${github.server.url}/api/v3/orgs/acme/repos`, {
        method: 'POST',
        headers: { authorization: `token ${TOKEN}` },
        body: JSON.stringify({ name: item.repo }),
        // Long enough for a laden machine to do what is then not answered.
        signal: AbortSignal.timeout(2_000),
      });

      await expect(asked).rejects.toThrow('aborted due to timeout');
      expect(await exists()).toBe(done);
    },
  );

  it('sends the message and the headers of whoever is in front of GitHub', async () => {
    github.server.faults.inject({
      operation: 'orgs/get',
      fault: {
        kind: 'refused',
        with: {
          status: 403,
          message: 'Resource protected by organization SAML enforcement.',
          headers: { 'x-github-sso': 'required; url=https://sso.example' },
        },
      },
    });
    const answer = await fetch(`${github.server.url}/api/v3/orgs/acme`);

    expect(answer.headers.get('x-github-sso')).toBe(
      'required; url=https://sso.example',
    );
    expect(await answer.json()).toEqual({
      message: 'Resource protected by organization SAML enforcement.',
    });
  });

  it('ends the connection in the middle of the body', async () => {
    github.server.faults.inject({
      operation: 'orgs/get',
      fault: { kind: 'truncated' },
    });
    const answer = await fetch(`${github.server.url}/api/v3/orgs/acme`);

    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  it('answers after a pause', async () => {
    github.server.faults.inject({
      operation: 'orgs/get',
      fault: { kind: 'delayed', milliseconds: 60 },
    });
    const before = Date.now();
    await github.octokit.orgs.get({ org: 'acme' });

    expect(Date.now() - before).toBeGreaterThanOrEqual(59);
  });

  it('counts the calls of the operation from the plan on', async () => {
    const { faults } = github.server;
    const ask = () =>
      fetch(`${github.server.url}/api/v3/orgs/acme`).then(it => it.status);
    faults.inject({
      operation: 'orgs/get',
      call: 2,
      fault: { kind: 'refused', with: { status: 500 } },
    });

    expect([await ask(), await ask(), await ask()]).toEqual([200, 500, 200]);
    expect(faults.pending).toEqual([]);
    expect(faults.fired).toEqual([
      {
        operation: 'orgs/get',
        call: 2,
        method: 'GET',
        path: '/api/v3/orgs/acme',
        fault: { kind: 'refused', with: { status: 500 } },
      },
    ]);
  });

  it('fails every call until it is cleared', async () => {
    const { faults } = github.server;
    const ask = () =>
      fetch(`${github.server.url}/api/v3/users/acme`).then(it => it.status);
    faults.inject({
      operation: '*',
      call: 'every',
      fault: { kind: 'refused', with: { status: 502 } },
    });
    const failing = [await ask(), await ask()];
    faults.clear();

    expect([...failing, await ask()]).toEqual([502, 502, 200]);
    expect(faults.fired).toEqual([]);
  });

  describe('of git clients', () => {
    let folder: string;

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'faults-'));
      await createService(github.octokit);
    });

    afterEach(() => rmSync(folder, { recursive: true }));

    const address = () =>
      `http://x-access-token:${TOKEN}@127.0.0.1:${github.server.port}/acme/item-service.git`;

    it('keeps a push whose answer is lost', async () => {
      await runGit(['clone', '--quiet', address(), folder]);
      writeFileSync(join(folder, 'new.txt'), 'new\n');
      await runGit(['-C', folder, 'add', '.']);
      const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org'];
      await runGit(['-C', folder, ...identity, 'commit', '--quiet', '-m', 'N']);
      github.server.faults.inject({
        operation: 'git-push',
        fault: { kind: 'lost', with: 'reset' },
      });

      await expect(runGit(['-C', folder, 'push', '--quiet'])).rejects.toThrow(
        'git',
      );
      const file = { ...item, path: 'new.txt' };
      expect((await github.octokit.repos.getContent(file)).status).toBe(200);
    });

    it.each(['git-refs', 'git-fetch'])('refuses %s', async operation => {
      github.server.faults.inject({
        operation,
        fault: { kind: 'refused', with: { status: 503 } },
      });

      await expect(
        runGit(['clone', '--quiet', address(), folder]),
      ).rejects.toThrow('503');
    });
  });

  describe('refuses a plan', () => {
    const fault = { kind: 'truncated' } as const;
    const inject = (plan: object) => () =>
      github.server.faults.inject({
        operation: 'orgs/get',
        fault,
        ...plan,
      });

    it.each([
      [
        { operation: 'orgs/gte' },
        "faults.inject: there is no operation 'orgs/gte'; name an operationId of GitHub's description, git-refs, git-fetch, git-push or '*'.",
      ],
      [
        { call: 0 },
        'faults.inject: call is 0; write a whole number from 1 on.',
      ],
      [
        { fault: { kind: 'delayed', milliseconds: 60_001 } },
        'faults.inject: milliseconds is 60001; write a whole number from 0 to 60000.',
      ],
    ])('%j', (plan, message) => {
      expect(inject(plan)).toThrow(message);
    });

    it('when a hundred are waiting', () => {
      for (let index = 0; index < 100; index += 1) inject({})();

      expect(inject({})).toThrow(
        'faults.inject: 100 plans are waiting already; call faults.clear() between tests.',
      );
    });
  });
});
