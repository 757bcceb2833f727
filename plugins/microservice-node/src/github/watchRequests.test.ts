import { createGithubClient } from './createGithubClient';
import { GithubCall, GithubCallOutcome } from './GithubWatcher';

const TREES = '/repos/{owner}/{repo}/git/trees';

const json = (status: number) =>
  new Response('{}', {
    status,
    headers: { 'content-type': 'application/json' },
  });

describe('watchRequests', () => {
  /** A client of a GitHub that gives these answers, with what its watcher saw. */
  function watched(answers: (number | Error)[], refuse?: () => Error) {
    const asked: GithubCall[] = [];
    const outcomes: GithubCallOutcome[] = [];
    let sent = 0;
    const client = createGithubClient({
      apiBaseUrl: 'http://127.0.0.1:1',
      token: 'local-token',
      fetch: async () => {
        sent += 1;
        const answer = answers.shift() ?? 200;
        if (answer instanceof Error) throw answer;
        return json(answer);
      },
      watcher: {
        async beforeMutation(call) {
          asked.push(call);
          if (refuse) throw refuse();
        },
        afterRequest: outcome => outcomes.push(outcome),
      },
    });
    const place = { owner: 'acme', repo: 'x', tree: [] };
    return {
      asked,
      outcomes,
      sent: () => sent,
      post: () => client.request(`POST ${TREES}`, place),
      get: () => client.request('GET /repos/{owner}/{repo}', place),
    };
  }

  it('asks before each attempt to change something', async () => {
    const { post, asked, sent } = watched([502, 200]);
    await post();
    expect(sent()).toBe(2);
    expect(asked).toEqual([
      { method: 'POST', route: TREES },
      { method: 'POST', route: TREES },
    ]);
  });

  it('does not ask before reading', async () => {
    const { get, asked } = watched([200]);
    await get();
    expect(asked).toEqual([]);
  });

  it.each([
    ['a plain error', () => new Error('the lease is lost')],
    [
      'an error that looks like an answer',
      () => Object.assign(new Error('the lease is lost'), { status: 403 }),
    ],
  ])('sends nothing where it is refused with %s', async (_with, make) => {
    const error = make();
    const { post, sent, asked } = watched([], () => error);
    await expect(post()).rejects.toBe(error);
    expect([sent(), asked.length]).toEqual([0, 1]);
  });

  it('tells what became of each attempt', async () => {
    const { get, outcomes } = watched([new Error('no network'), 502, 200]);
    await get();
    expect(outcomes).toEqual(
      [0, 502, 200].map(status => ({
        method: 'GET',
        route: '/repos/{owner}/{repo}',
        status,
        milliseconds: expect.any(Number),
      })),
    );
  });
});
