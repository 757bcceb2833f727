import { Octokit } from '@octokit/rest';
import { LocalGithubOptions } from '../configuration/LocalGithubOptions';
import {
  startTestServer,
  TestServer,
  TOKEN,
} from '../testUtils/startTestServer';

export { TOKEN };

/** A server with a directory of its own, and what a test does with it. */
export interface TestGithub extends TestServer {
  /** A client with the token. */
  octokit: Octokit;
  /** A client without one. */
  anonymous: Octokit;
}

/**
 * Starts a server on a free port that checks each of its answers against GitHub's description.
 *
 * @param options what is to be different from `startTestServer`
 */
export async function startTestGithub(
  options: Partial<LocalGithubOptions> = {},
): Promise<TestGithub> {
  const test = await startTestServer(options);
  const { restart } = test;
  return Object.assign(test, clients(test), {
    async restart() {
      await restart();
      Object.assign(test, clients(test));
    },
  });
}

/** A client of a server, with a token or without one. */
export function clientOf(test: TestServer, auth?: string): Octokit {
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ baseUrl: test.apiBaseUrl, auth, log });
}

function clients(test: TestServer) {
  return { octokit: clientOf(test, test.token), anonymous: clientOf(test) };
}
