import { GithubConnector } from '../../../plugins/microservice-node/src/github';
import { createGithubClient } from '../../../plugins/microservice-node/src/github/createGithubClient';
import { TestServer } from '../../../packages/local-github/src/testUtils';

/** A name under which the local GitHub is not taken for a local one, so that clients wait for its limits. */
const ELSEWHERE = 'http://github.example';

/** Connects to a local GitHub as to one elsewhere, which clients pace themselves for and whose limits they wait out. */
export function pacedConnector(github: TestServer): GithubConnector {
  const send: typeof fetch = (input, init) =>
    fetch(String(input).replace(ELSEWHERE, github.server.url), init);
  return {
    connect: async ({ host: _, owner, name, ...rest }) => ({
      client: createGithubClient({
        apiBaseUrl: `${ELSEWHERE}/api/v3`,
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
