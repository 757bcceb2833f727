import { createService, item } from '../__testUtils__/createService';
import { openPull } from '../__testUtils__/openPull';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const first = { ...item, pull_number: 1 };

describe('pages of pull requests', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    const { octokit } = github;
    await createService(octokit);
    await openPull(octokit, 'update', {
      'README.md': '# <b>Items</b>\n',
      'docs/<i>.md': 'one\n',
    });
    await octokit.pulls.update({
      ...first,
      title: '<i>Update</i>',
      body: '<script>alert(1)</script>',
    });
    await octokit.issues.addLabels({
      ...item,
      issue_number: 1,
      labels: ['bug', '<u>'],
    });
    await octokit.issues.createComment({
      ...item,
      issue_number: 1,
      body: 'See [the readme](README.md) or [this](javascript:alert).',
    });
  });

  afterAll(() => github.stop());

  const open = (path: string) =>
    fetch(`${github.server.url}/acme/item-service${path}`);
  const textOf = async (path: string) => (await open(path)).text();

  it('list them with their state', async () => {
    const text = await textOf('/pulls');

    expect(text).toContain('href="/acme/item-service/pull/1"');
    expect(text).toContain('<span class="state open">open</span>');
  });

  it('show what is changed, line by line', async () => {
    const text = (await textOf('/pull/1')).replace(/\s+</g, '<');

    expect(text).toContain('<td class="line">+# &lt;b&gt;Items&lt;/b&gt;</td>');
    expect(text).toContain('<td class="line">-Manages items</td>');
    expect(text).toContain('docs/&lt;i&gt;.md');
  });

  it('say whether it can be merged', async () => {
    expect(await textOf('/pull/1')).toContain('This branch can be merged.');
  });

  it('escape what people wrote', async () => {
    const text = await textOf('/pull/1');

    expect(text).not.toMatch(/<script|<i>|<u>|<b>|javascript:/);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('colour labels without a style of their own', async () => {
    const dot = await fetch(`${github.server.url}/assets/dot/d73a4a.svg`);

    expect(await textOf('/pull/1')).toContain('src="/assets/dot/d73a4a.svg"');
    expect(await dot.text()).toContain('fill="#d73a4a"');
  });

  it('give the change as text', async () => {
    const diff = await open('/pull/1.diff');

    expect(diff.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await diff.text()).toContain('+# <b>Items</b>');
    expect(await textOf('/pull/1.patch')).toContain('Subject: ');
  });

  it.each(['/pull/2', '/pull/x', '/compare/main...missing'])(
    'answer 404 at %s',
    async path => {
      expect((await open(path)).status).toBe(404);
    },
  );

  it('compare branches and show a history', async () => {
    expect(await textOf('/compare/main...update')).toContain('2 files changed');
    expect(await textOf('/commits/main')).toContain('Initial commit');
  });

  it('lead from what git prints to the rules', async () => {
    const { url } = github.server;
    const answer = await fetch(
      `${url}/acme/item-service/rules?ref=refs%2Fheads%2Fmain`,
      { redirect: 'manual' },
    );

    expect(answer.headers.get('location')).toBe(
      '/acme/item-service/settings#rulesets',
    );
  });
});
