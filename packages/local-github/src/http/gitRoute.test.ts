import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createService, item } from '../__testUtils__/createService';
import { runGit } from '../__testUtils__/runGit';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from '../__testUtils__/startTestGithub';

const ME = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('git over HTTP', () => {
  let github: TestGithub;
  let folder: string;

  beforeEach(async () => {
    github = await startTestGithub();
    folder = mkdtempSync(join(tmpdir(), 'clones-'));
  });

  afterEach(async () => {
    await github.stop();
    rmSync(folder, { recursive: true });
  });

  const address = (name: string, user = '') =>
    `http://${user}127.0.0.1:${github.server.port}/acme/${name}`;
  const withToken = `x-access-token:${TOKEN}@`;

  it('lets everybody clone what is public', async () => {
    await createService(github.octokit, 'public');
    await runGit([
      'clone',
      '--quiet',
      address('item-service'),
      join(folder, 'clone'),
    ]);

    expect(await runGit(['-C', join(folder, 'clone'), 'ls-files'])).toBe(
      'README.md\n',
    );
  });

  it('asks for the token where it is not public', async () => {
    await createService(github.octokit, 'private');

    await expect(
      runGit(['ls-remote', address('item-service.git')]),
    ).rejects.toThrow(/could not read Username/);
  });

  it('asks for the token before it takes a push', async () => {
    await createService(github.octokit, 'public');
    const answer = await fetch(
      `${address('item-service')}/info/refs?service=git-receive-pack`,
    );

    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe(
      'Basic realm="local GitHub"',
    );
  });

  it('takes a push of five megabytes into an empty repository, whose default branch it becomes', async () => {
    await github.octokit.repos.createInOrg({ org: 'acme', name: item.repo });
    const work = join(folder, 'work');
    await runGit(['init', '--quiet', '--initial-branch=trunk', work]);
    writeFileSync(join(work, 'data.bin'), incompressible(5 * 1024 * 1024));
    await runGit(['-C', work, 'add', '.']);
    await runGit(['-C', work, ...ME, 'commit', '--quiet', '-m', 'Begin']);
    await runGit([
      '-C',
      work,
      'push',
      '--quiet',
      address('item-service.git', withToken),
      'trunk',
    ]);
    const pushed = await runGit(['-C', work, 'rev-parse', 'HEAD']);
    const { data } = await github.octokit.repos.get(item);
    const branch = await github.octokit.repos.getBranch({
      ...item,
      branch: 'trunk',
    });

    expect(data.default_branch).toBe('trunk');
    expect(`${branch.data.commit.sha}\n`).toBe(pushed);
  });
});

/** Bytes without a pattern that are the same in every run. */
function incompressible(size: number): Buffer {
  const content = Buffer.alloc(size);
  let state = 1;
  for (let index = 0; index < size; index += 1) {
    state = (state * 48271) % 2147483647;
    content[index] = state & 0xff;
  }
  return content;
}
