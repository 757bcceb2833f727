import { createServer, IncomingHttpHeaders, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { callGithub } from './callGithub';
import { createGithubClient } from './createGithubClient';

describe('createGithubClient', () => {
  let server: Server;
  let answers: [number, object][];
  let seen: IncomingHttpHeaders[];

  beforeEach(async () => {
    seen = [];
    server = createServer((request, response) => {
      seen.push(request.headers);
      const [status, body] = answers.shift() ?? [200, {}];
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const client = (signal?: AbortSignal) =>
    createGithubClient({
      apiBaseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      token: 'local-token',
      signal,
    });

  it('asks for the version of the API that it was written against', async () => {
    answers = [[200, {}]];
    await client().request('GET /meta');
    expect(seen[0]).toMatchObject({
      'x-github-api-version': '2022-11-28',
      authorization: 'token local-token',
    });
  });

  it('repeats a request that failed on the side of GitHub', async () => {
    answers = [
      [502, {}],
      [200, { ok: true }],
    ];
    const { data } = await client().request('GET /meta');
    expect(data).toEqual({ ok: true });
  });

  it('does not repeat a conflict', async () => {
    answers = [[409, { message: 'Git Repository is empty.' }]];
    await expect(client().request('GET /meta')).rejects.toThrow(
      'Git Repository is empty.',
    );
    expect(seen).toHaveLength(1);
  });

  it('stops when the task is cancelled, even while it waits', async () => {
    const task = new AbortController();
    server.removeAllListeners('request');
    server.on('request', () => task.abort(new Error('the task is cancelled')));
    await expect(client(task.signal).request('GET /meta')).rejects.toThrow(
      'the task is cancelled',
    );
  });

  it('says until when it waits for a limit, and waits no longer than the task lives', async () => {
    const task = new AbortController();
    const said: string[] = [];
    const start = Date.now();
    const paced = createGithubClient({
      // Only a host elsewhere is paced and waited for.
      apiBaseUrl: 'https://github.example',
      token: 'local-token',
      signal: task.signal,
      fetch: async () =>
        new Response(
          '{"message":"You have exceeded a secondary rate limit."}',
          {
            status: 403,
            headers: { 'content-type': 'application/json', 'retry-after': '3' },
          },
        ),
      logger: {
        warn(message: string) {
          said.push(message);
          task.abort(new Error('the task is cancelled'));
        },
      },
    });
    await expect(paced.request('GET /meta')).rejects.toThrow('is cancelled');
    expect(Date.now() - start).toBeLessThan(1000);
    const [, end] = /waiting until (\S+Z)\.$/.exec(said[0]) ?? [];
    expect(Date.parse(end) - start).toBeGreaterThanOrEqual(3000);
  });

  it('turns a refusal into one sentence that holds nothing of the request', async () => {
    answers = [[403, { message: 'Must have admin rights to Repository.' }]];
    const refused = callGithub('create the repository acme/x', () =>
      client().request('POST /orgs/acme/repos', { name: 'canary' }),
    );
    await expect(refused).rejects.toThrow(
      'Cannot create the repository acme/x: the token may not do this (Must have admin rights to Repository.); an organisation owner grants it the right.',
    );
    const error = await refused.catch(thrown => thrown);
    expect(JSON.stringify([error, error.cause])).not.toContain('canary');
  });
});
