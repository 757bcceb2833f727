import { GitHttpRequest, GitHttpResponse, HttpClient } from 'isomorphic-git';
import { GithubTransport } from '../GithubRepository';

/** A pack of many megabytes takes longer than a request to the API. */
const REQUEST_MILLISECONDS = 300_000;

/** How the watcher knows a push from the calls of the API. */
const PUSH = { method: 'POST', route: '/{owner}/{repo}.git/git-receive-pack' };
const READ = { method: 'GET', route: '/{owner}/{repo}.git/info/refs' };

/**
 * Sends what git says to GitHub, past the same watcher as all other requests and until the task is cancelled. The token
 * goes nowhere else: redirects are not followed.
 *
 * @internal
 */
export function gitHttp(transport: GithubTransport, token: string): HttpClient {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    async request({ url, method = 'GET', headers, body }) {
      const call = method === 'GET' ? READ : PUSH;
      transport.signal?.throwIfAborted();
      if (call === PUSH) await transport.watcher?.beforeMutation(call);
      const start = performance.now();
      let status = 0;
      try {
        const response = await transport.fetch(url, {
          method,
          headers: { ...headers, authorization: `Basic ${basic}` },
          body: body && Buffer.concat(await allOf(body)),
          redirect: 'error',
          signal: signalOf(transport),
        });
        status = response.status;
        return await readResponse(response);
      } finally {
        const milliseconds = performance.now() - start;
        transport.watcher?.afterRequest({ ...call, status, milliseconds });
      }
    },
  };
}

function signalOf({ signal }: GithubTransport): AbortSignal {
  const timeout = AbortSignal.timeout(REQUEST_MILLISECONDS);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}

async function readResponse(response: Response): Promise<GitHttpResponse> {
  const content = new Uint8Array(await response.arrayBuffer());
  return {
    url: response.url,
    headers: Object.fromEntries(response.headers),
    // eslint-disable-next-line func-names -- a generator has no arrow form
    body: (async function* () {
      yield content;
    })(),
    statusCode: response.status,
    statusMessage: response.statusText,
  };
}

async function allOf(
  body: NonNullable<GitHttpRequest['body']>,
): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return parts;
}
