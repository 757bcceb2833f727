import { commitFiles, createService } from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('pages', () => {
  let github: TestGithub;
  let commit: string;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
    commit = await commitFiles(github.octokit, {
      'README.md': '# Items\n\n<script>alert(1)</script>\n',
      'docs/<b>.txt': '<b>bold</b>\n',
    });
  });

  afterAll(() => github.stop());

  const open = (path: string) => fetch(`${github.server.url}${path}`);
  const textOf = async (path: string) => (await open(path)).text();

  it('say that this is not github.com', async () => {
    expect(await textOf('/')).toContain('local stand-in, not github.com');
  });

  it('show a repository with its files, its readme and how to clone it', async () => {
    const text = await textOf('/acme/item-service');

    expect(text).toContain('Manages items');
    expect(text).toContain('href="/acme/item-service/tree/main/docs"');
    expect(text).toContain('<h1 id="items">Items</h1>');
    expect(text).toContain(
      `git clone http://x-access-token:test-token@127.0.0.1:${github.server.port}/acme/item-service.git`,
    );
  });

  it('list the repositories of an organisation', async () => {
    expect(await textOf('/acme')).toContain('href="/acme/item-service"');
  });

  it('show a file as text, whatever is in it', async () => {
    const text = await textOf('/acme/item-service/blob/main/docs/%3Cb%3E.txt');

    expect(text).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(text).not.toContain('<b>');
  });

  it('allow no script and nothing from elsewhere', async () => {
    const answer = await open('/acme/item-service');

    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(await answer.text()).not.toContain('<script');
  });

  it('lead from editing to showing', async () => {
    const answer = await open('/acme/item-service/edit/main/README.md');

    expect(answer.redirected).toBe(true);
    expect(answer.url).toBe(
      `${github.server.url}/acme/item-service/blob/main/README.md`,
    );
  });

  it.each([
    ['/acme/item-service/commit/', 'Create item-service'],
    ['/acme/item-service/tree/', 'README.md'],
  ])('exist at %s<commit>', async (path, content) => {
    expect(await textOf(`${path}${commit}`)).toContain(content);
  });

  it('name secrets and never show them', async () => {
    await github.octokit.actions.createRepoVariable({
      owner: 'acme',
      repo: 'item-service',
      name: 'STAGE',
      value: 'test',
    });

    expect(await textOf('/acme/item-service/settings')).toContain('STAGE');
  });

  it.each([
    '/nobody',
    '/acme/missing',
    '/acme/item-service/blob/main/x',
    '/acme/item-service/toString',
  ])('answer 404 at %s', async path => {
    expect((await open(path)).status).toBe(404);
  });
});
