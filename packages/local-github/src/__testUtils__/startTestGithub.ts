import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import { LocalGithub, startLocalGithub } from '../startLocalGithub';

/** The token of every server in the tests. */
export const TOKEN = 'test-token';

/** A server with a directory of its own, and what a test does with it. */
export interface TestGithub {
  server: LocalGithub;
  directory: string;
  /** A client with the token. */
  octokit: Octokit;
  /** A client without one. */
  anonymous: Octokit;
  /** Stops the server and starts another one on the same directory. */
  restart(): Promise<void>;
  /** Stops the server and deletes its directory. */
  stop(): Promise<void>;
}

/** Starts a server on a free port that checks each of its answers against GitHub's description. */
export async function startTestGithub(): Promise<TestGithub> {
  const directory = mkdtempSync(join(tmpdir(), 'local-github-'));
  const start = () =>
    startLocalGithub({
      directory,
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
    });
  const server = await start();
  const test: TestGithub = {
    server,
    directory,
    ...clients(server),
    async restart() {
      await test.server.close();
      test.server = await start();
      Object.assign(test, clients(test.server));
    },
    async stop() {
      await test.server.close();
      rmSync(directory, { recursive: true });
    },
  };
  return test;
}

function clients({ url }: LocalGithub) {
  const baseUrl = `${url}/api/v3`;
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return {
    octokit: new Octokit({ baseUrl, auth: TOKEN, log }),
    anonymous: new Octokit({ baseUrl, log }),
  };
}
