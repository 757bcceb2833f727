import { setTimeout as pause } from 'node:timers/promises';
import { createGithubClient } from '../../../plugins/microservice-node/src/github/createGithubClient';
import { GithubConnector } from '../../../plugins/microservice-node/src/github';
import { TestServer } from '../../../packages/local-github/src/testUtils';

/** A request that waits for its answer. */
export interface OpenRequest {
  method: string;
  path: string;
}

/** Which requests the clients of a bench give up; a test may change it while they work. */
export interface Patience {
  /** Whether no answer will come in time. */
  isHopeless(request: OpenRequest): boolean;
}

const LOOK_MILLISECONDS = 50;

/** For how long a request without hope waits, in place of the half minute of the product. */
const LAST_MILLISECONDS = 200;

/** Connects to the local GitHub as the product does, with clients that time out as soon as there is no hope. */
export function impatientConnector({
  github,
  token,
  patience,
}: {
  github: TestServer;
  token: string;
  patience: Patience;
}): GithubConnector {
  return {
    connect: async ({ host: _, owner, name, ...rest }) => ({
      client: createGithubClient({
        apiBaseUrl: github.apiBaseUrl,
        token,
        fetch: impatientFetch(patience),
        ...rest,
      }),
      owner,
      name,
    }),
    webUrl: ({ owner, name }) => `${github.server.url}/${owner}/${name}`,
  };
}

function impatientFetch(patience: Patience): typeof fetch {
  return async (input, init = {}) => {
    const request = {
      method: init.method ?? 'GET',
      path: new URL(String(input)).pathname,
    };
    const timeout = new AbortController();
    const signals = [timeout.signal, init.signal].filter(each => !!each);
    const answer = fetch(input, { ...init, signal: AbortSignal.any(signals) });
    const ended = new AbortController();
    void giveUp({ patience, request, timeout, ended: ended.signal });
    return answer.finally(() => ended.abort());
  };
}

/** Times a request out when there is no hope for it; ends with the request. */
async function giveUp({
  patience,
  request,
  timeout,
  ended,
}: {
  patience: Patience;
  request: OpenRequest;
  timeout: AbortController;
  ended: AbortSignal;
}): Promise<void> {
  do await pause(LOOK_MILLISECONDS);
  while (!ended.aborted && !patience.isHopeless(request));
  if (ended.aborted) return;
  await pause(LAST_MILLISECONDS);
  timeout.abort(new DOMException('The request timed out', 'TimeoutError'));
}
