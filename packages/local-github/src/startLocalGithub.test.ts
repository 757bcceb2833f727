import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalGithub } from './startLocalGithub';

describe('startLocalGithub', () => {
  let directory: string;
  const environment = { ...process.env };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'local-github-'));
  });

  afterEach(() => {
    process.env = { ...environment };
    rmSync(directory, { recursive: true });
  });

  const start = (port = 0) =>
    startLocalGithub({
      directory,
      port,
      token: 'test-token',
      organisations: [{ login: 'acme' }],
    });

  it('takes a free port, which all addresses carry', async () => {
    const server = await start();
    const answer = await fetch(`${server.url}/api/v3/orgs/acme`);
    await server.close();

    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    expect(await answer.json()).toMatchObject({
      url: `http://127.0.0.1:${server.port}/api/v3/orgs/acme`,
    });
  });

  it('says in one sentence that the port is taken', async () => {
    const first = await start();

    await expect(start(first.port)).rejects.toThrow(
      `Port ${first.port} on 127.0.0.1 is taken by another process; stop that process or choose another one with --port.`,
    );
    await first.close();
  });

  it('does not start in production', async () => {
    (process.env as Record<string, string>).NODE_ENV = 'production';

    await expect(start()).rejects.toThrow(
      'The local GitHub is for development and refuses to start with NODE_ENV=production; use a real GitHub there.',
    );
  });

  it('says in one sentence that git is missing', async () => {
    process.env.PATH = directory;

    await expect(start()).rejects.toThrow(
      'The local GitHub keeps its repositories with git: git cannot be run (spawn git ENOENT); install git 2.38 or newer and put it on the PATH.',
    );
  });
});
