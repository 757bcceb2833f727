import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalGithubOptions } from '../configuration/LocalGithubOptions';
import { LocalGithub, startLocalGithub } from '../startLocalGithub';

/**
 * The token of every server in the tests.
 *
 * @public
 */
export const TOKEN = 'test-token';

/**
 * A local GitHub in a folder of its own, with the organisation `acme` and its team `shop-team`.
 *
 * @public
 */
export interface TestServer {
  /** The running server; another one after {@link TestServer.restart}. */
  server: LocalGithub;
  directory: string;
  token: string;
  /** Where clients find the REST API. */
  apiBaseUrl: string;
  /** Stops the server and starts another one on the same directory. */
  restart(): Promise<void>;
  /** Stops the server and deletes its directory. */
  stop(): Promise<void>;
}

const OPTIONS: Omit<LocalGithubOptions, 'directory'> = {
  port: 0,
  token: TOKEN,
  organisations: [
    {
      login: 'acme',
      name: 'Acme',
      teams: [{ slug: 'shop-team', name: 'Shop Team' }],
    },
  ],
  validateAnswers: true,
};

/**
 * Starts a local GitHub on a free port that checks both requests and its own answers against GitHub's description.
 *
 * @param options what is to be different from that
 *
 * @public
 */
export async function startTestServer(
  options: Partial<LocalGithubOptions> = {},
): Promise<TestServer> {
  const directory = mkdtempSync(join(tmpdir(), 'local-github-'));
  const start = () => startLocalGithub({ ...OPTIONS, directory, ...options });
  const server = await start();
  const test: TestServer = {
    server,
    directory,
    token: options.token ?? TOKEN,
    apiBaseUrl: apiOf(server),
    async restart() {
      await test.server.close();
      test.server = await start();
      test.apiBaseUrl = apiOf(test.server);
    },
    async stop() {
      await test.server.close();
      rmSync(directory, { recursive: true });
    },
  };
  return test;
}

function apiOf({ url }: LocalGithub): string {
  return `${url}/api/v3`;
}
