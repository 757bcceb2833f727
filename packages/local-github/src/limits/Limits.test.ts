import { LimitOptions } from '../configuration/LimitOptions';
import { createService, item } from '../__testUtils__/createService';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from '../__testUtils__/startTestGithub';

const NOON = Date.parse('2026-01-01T12:00:00Z');

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('Limits', () => {
  let github: TestGithub;
  let time: number;

  afterEach(() => github.stop());

  async function start(limits?: LimitOptions) {
    time = NOON;
    github = await startTestGithub({ limits, clock: () => time });
  }

  /** What the limits say about a request: status, message, and the headers that GitHub's clients read. */
  async function ask(path: string, init: RequestInit = {}) {
    const answer = await fetch(`${github.apiBaseUrl}${path}`, {
      headers: { authorization: `token ${TOKEN}` },
      ...init,
    });
    const body = await answer.text();
    return {
      status: answer.status,
      message: body && JSON.parse(body).message,
      rate: ['limit', 'remaining', 'used', 'reset', 'resource'].map(name =>
        answer.headers.get(`x-ratelimit-${name}`),
      ),
      retryAfter: answer.headers.get('retry-after'),
    };
  }

  const createLabel = (name: string) =>
    ask(`/repos/acme/${item.repo}/labels`, {
      method: 'POST',
      body: JSON.stringify({ name }),
    });

  it('count without refusing when none are set', async () => {
    await start();
    const first = await ask('/orgs/acme');
    const second = await ask('/orgs/acme');

    expect(first.rate).toEqual(['5000', '4999', '1', '1767272400', 'core']);
    expect(second.rate).toEqual(['5000', '4998', '2', '1767272400', 'core']);
  });

  it('refuse a caller whose hour is used up, and nobody else', async () => {
    await start({ requestsPerHour: 1 });
    await ask('/orgs/acme');
    const refused = await ask('/orgs/acme');
    const anonymous = await ask('/orgs/acme', { headers: {} });

    expect(refused).toMatchObject({
      status: 403,
      message: expect.stringMatching(
        /^API rate limit exceeded for user ID \d+\.$/,
      ),
      rate: ['1', '0', '1', '1767272400', 'core'],
      retryAfter: null,
    });
    expect(anonymous).toMatchObject({
      status: 200,
      rate: ['60', '59', '1', '1767272400', 'core'],
    });
  });

  it('begin a new hour', async () => {
    await start({ requestsPerHour: 1 });
    await ask('/orgs/acme');
    time = NOON + 3_600_000;

    expect(await ask('/orgs/acme')).toMatchObject({
      status: 200,
      rate: ['1', '0', '1', '1767276000', 'core'],
    });
  });

  it('tell who has no token how to get more', async () => {
    await start({ requestsPerHour: 5, anonymousRequestsPerHour: 0 });

    expect((await ask('/orgs/acme', { headers: {} })).message).toBe(
      "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)",
    );
  });

  it('do not count who asks for the limits, nor what the caller has already', async () => {
    await start({ requestsPerHour: 3 });
    const answer = await fetch(`${github.apiBaseUrl}/orgs/acme`, {
      headers: { authorization: `token ${TOKEN}` },
    });
    const again = await ask('/orgs/acme', {
      headers: {
        authorization: `token ${TOKEN}`,
        'if-none-match': String(answer.headers.get('etag')),
      },
    });
    const { data } = await github.octokit.rateLimit.get();

    expect(again.status).toBe(304);
    expect(data.rate).toEqual({
      limit: 3,
      remaining: 2,
      used: 1,
      reset: 1767272400,
    });
  });

  it('slow down who writes a lot in a minute', async () => {
    await start({ contentPerMinute: 2 });
    await createService(github.octokit);
    time += 10_000;
    const second = await createLabel('a');
    const third = await createLabel('b');
    const read = await ask('/orgs/acme');
    time += 50_000;

    expect(second.status).toBe(201);
    expect(third).toMatchObject({
      status: 403,
      message:
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
      retryAfter: '50',
    });
    expect(read.status).toBe(200);
    expect((await createLabel('b')).status).toBe(201);
  });

  it('slow down who writes a lot in an hour', async () => {
    await start({ contentPerHour: 1 });
    await createService(github.octokit);
    time += 60_000;

    expect((await createLabel('a')).retryAfter).toBe('3540');
  });

  it('weigh what writes five times', async () => {
    await start({ pointsPerMinute: 6, status: 429 });
    await createService(github.octokit);
    const read = await ask('/orgs/acme');
    const refused = await ask('/orgs/acme');

    expect(read.status).toBe(200);
    expect(refused).toMatchObject({
      status: 429,
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      retryAfter: '60',
    });
  });
});
