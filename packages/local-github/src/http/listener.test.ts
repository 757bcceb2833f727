import { get } from 'node:http';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('the listener', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
  });

  afterAll(() => github.stop());

  /** fetch does not let a caller choose the Host header. */
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = github.server;
      get({ host: '127.0.0.1', port, path: '/', headers: { host } }, answer => {
        answer.resume();
        resolve(answer.statusCode);
      }).once('error', reject);
    });

  it('answers to its own names only', async () => {
    const { port } = github.server;

    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`evil.example:${port}`)).toBe(403);
    expect(await statusFor('127.0.0.1')).toBe(403);
  });

  it('lets no other site read its answers', async () => {
    const answer = await fetch(`${github.server.url}/api/v3/rate_limit`, {
      headers: { origin: 'http://evil.example' },
    });

    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe(
      'same-origin',
    );
  });

  it('answers an address that is hard to read', async () => {
    const answer = await fetch(`${github.server.url}//%E0%A4%A`);

    expect(answer.status).toBe(404);
  });

  it('refuses an address with a zero byte', async () => {
    const answer = await fetch(`${github.server.url}/acme/a%00b`);

    expect(answer.status).toBe(400);
  });

  it('refuses a body that is not compressed as it says', async () => {
    const answer = await fetch(`${github.server.url}/api/v3/orgs/acme/repos`, {
      method: 'POST',
      headers: {
        authorization: `token ${github.token}`,
        'content-encoding': 'gzip',
      },
      body: 'not gzip',
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      message: 'Problems parsing JSON',
    });
  });

  it.each(['/raw/acme/x/main/..%2Fy', '/acme/x/blob/main/..%2F..%2Fy'])(
    'finds nothing outside of a repository: %s',
    async path => {
      await github.octokit.repos
        .createInOrg({ org: 'acme', name: 'x', auto_init: true })
        .catch(() => undefined);
      const answer = await fetch(`${github.server.url}${path}`);

      expect(answer.status).toBe(404);
    },
  );

  it('answers HEAD with the headers of GET', async () => {
    const answer = await fetch(`${github.server.url}/api/v3/orgs/acme`, {
      method: 'HEAD',
    });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).toMatch(/^W\/"/);
    expect(await answer.text()).toBe('');
  });

  it('takes nothing at the address of a page', async () => {
    const answer = await fetch(github.server.url, { method: 'POST' });

    expect(answer.status).toBe(405);
  });
});
