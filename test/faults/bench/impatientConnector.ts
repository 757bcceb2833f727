import { createGithubClient } from '../../../plugins/microservice-node/src/github/createGithubClient';
import { GithubConnector } from '../../../plugins/microservice-node/src/github';
import { TestServer } from '../../../packages/local-github/src/testUtils';

/** How long the clients of a bench wait for an answer; a test may change it while they work. */
export interface Patience {
  milliseconds: number;
}

/** Connects to the local GitHub as the product does, with clients that give up early. */
export function impatientConnector(
  github: TestServer,
  patience: Patience,
): GithubConnector {
  const send: typeof fetch = (input, init) => {
    const signals = [AbortSignal.timeout(patience.milliseconds)];
    if (init?.signal) signals.push(init.signal);
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };
  return {
    connect: async ({ host: _, owner, name, ...rest }) => ({
      client: createGithubClient({
        apiBaseUrl: github.apiBaseUrl,
        token: github.token,
        fetch: send,
        ...rest,
      }),
      owner,
      name,
    }),
    webUrl: ({ owner, name }) => `${github.server.url}/${owner}/${name}`,
  };
}
