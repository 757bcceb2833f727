import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { runGit } from '../__testUtils__/runGit';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from '../__testUtils__/startTestGithub';

describe('renaming a repository', () => {
  let github: TestGithub;
  let folder: string;

  beforeEach(async () => {
    github = await startTestGithub();
    folder = mkdtempSync(join(tmpdir(), 'renamed-'));
    await createService(github.octokit);
    await github.octokit.repos.update({ ...item, name: 'stock-service' });
  });

  afterEach(async () => {
    await github.stop();
    rmSync(folder, { recursive: true });
  });

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${github.server.url}${path}`, {
      headers: { authorization: `token ${TOKEN}` },
      redirect: 'manual',
      ...init,
    });

  it('keeps everything under the new name, over a restart', async () => {
    await github.restart();
    const { data } = await github.octokit.repos.getContent({
      owner: 'acme',
      repo: 'stock-service',
      path: 'README.md',
    });

    expect(data).toMatchObject({ name: 'README.md' });
  });

  it('leads from the old name to the new one', async () => {
    const answer = await ask('/api/v3/repos/acme/item-service/topics?page=1');
    const { data } = await github.octokit.repos.get(item);

    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(
      `${github.server.url}/api/v3/repos/acme/stock-service/topics?page=1`,
    );
    expect(await answer.json()).toMatchObject({ message: 'Moved Permanently' });
    expect(data.full_name).toBe('acme/stock-service');
  });

  it('leads changes there too, with the status that keeps the method', async () => {
    const { status } = await ask('/api/v3/repos/acme/item-service/topics', {
      method: 'PUT',
      body: '{"names":[]}',
    });

    expect(status).toBe(307);
  });

  it('tells nobody who may not see it', async () => {
    const { status } = await failureOf(github.anonymous.repos.get(item));

    expect(status).toBe(404);
  });

  it('leads git and browsers there', async () => {
    const { port } = github.server;
    const address = `http://x:${TOKEN}@127.0.0.1:${port}/acme/item-service`;
    await runGit(['clone', '--quiet', address, folder]);
    const page = await ask('/acme/item-service/settings');

    expect(await runGit(['-C', folder, 'ls-files'])).toBe('README.md\n');
    expect(page.headers.get('location')).toBe('/acme/stock-service/settings');
  });

  it('lets a new repository have the old name', async () => {
    await createService(github.octokit);
    const { data } = await github.octokit.repos.get(item);

    expect(data.full_name).toBe('acme/item-service');
  });

  it('takes no name that another repository has', async () => {
    await createService(github.octokit);
    const { status, body } = await failureOf(
      github.octokit.repos.update({ ...item, name: 'Stock-Service' }),
    );

    expect(status).toBe(422);
    expect(body.errors[0].message).toBe('name already exists on this account');
  });
});
