import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { LimitOptions } from '../configuration/LimitOptions';
import { failureOf } from '../__testUtils__/failure';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from '../__testUtils__/startTestGithub';

const Patient = Octokit.plugin(retry, throttling);
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

/** GitHub's own plugins against this server: what they wait for is what they would wait for on GitHub. */
describe("GitHub's own client plugins", () => {
  let github: TestGithub;
  /** How far the server's clock is ahead. */
  let ahead: number;
  let waits: Array<[string, number]>;

  afterEach(() => github.stop());

  async function start(limits?: LimitOptions) {
    ahead = 0;
    waits = [];
    github = await startTestGithub({
      limits,
      clock: () => Date.now() + ahead,
    });
  }

  /** A client that lets the server's clock go on instead of waiting. */
  function client(doNotRetry: number[] = []) {
    const wait = (limit: string) => (seconds: number) => {
      waits.push([limit, seconds]);
      ahead += seconds * 1000;
      return true;
    };
    return new Patient({
      baseUrl: github.apiBaseUrl,
      auth: TOKEN,
      log: SILENT,
      retry: {
        retryAfterBaseValue: 1,
        doNotRetry: [400, 403, 404, 422, ...doNotRetry],
      },
      throttle: {
        id: github.apiBaseUrl,
        retryAfterBaseValue: 0.01,
        onRateLimit: wait('primary'),
        onSecondaryRateLimit: wait('secondary'),
      },
    });
  }

  it('wait for the next hour', async () => {
    await start({ requestsPerHour: 1 });
    const octokit = client();
    await octokit.orgs.get({ org: 'acme' });
    const { status } = await octokit.orgs.get({ org: 'acme' });
    const [[limit, seconds]] = waits;

    expect(status).toBe(200);
    expect(waits).toHaveLength(1);
    expect(limit).toBe('primary');
    expect(seconds).toBeGreaterThanOrEqual(3600);
    expect(seconds).toBeLessThanOrEqual(3602);
  });

  it('wait as long as a secondary limit says', async () => {
    await start({ pointsPerMinute: 1 });
    const octokit = client();
    await octokit.orgs.get({ org: 'acme' });
    ahead += 20_000;
    await octokit.orgs.get({ org: 'acme' });

    expect(waits).toEqual([['secondary', 40]]);
  });

  it('wait with 429 as well, once the other plugin leaves it alone', async () => {
    await start({ pointsPerMinute: 1, status: 429 });
    const octokit = client([429]);
    await octokit.orgs.get({ org: 'acme' });
    await octokit.orgs.get({ org: 'acme' });

    expect(waits).toEqual([['secondary', 60]]);
  });

  it('repeat a creation whose answer was lost, and find the name taken', async () => {
    await start();
    github.server.faults.inject({
      operation: 'repos/create-in-org',
      fault: { kind: 'lost', with: { status: 502 } },
    });
    const { status, body } = await failureOf(
      client().repos.createInOrg({ org: 'acme', name: 'items' }),
    );

    expect(status).toBe(422);
    expect(body.errors[0].message).toBe('name already exists on this account');
  });

  it('repeat a request whose connection was reset', async () => {
    await start();
    github.server.faults.inject({
      operation: 'orgs/get',
      fault: { kind: 'refused', with: 'reset' },
    });

    expect((await client().orgs.get({ org: 'acme' })).status).toBe(200);
    expect(github.server.faults.fired).toHaveLength(1);
  });
});
