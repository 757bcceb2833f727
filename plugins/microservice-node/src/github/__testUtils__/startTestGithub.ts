import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  LocalGithub,
  startLocalGithub,
} from '@microservice-scaffolder/local-github';
import { createGithubClient } from '../createGithubClient';
import { GithubRepository } from '../GithubRepository';

const TOKEN = 'local-test-token';

/** A local GitHub in a folder of its own, with the organisation `acme` and the team `shop-team`. */
export interface TestGithub {
  server: LocalGithub;
  /** A repository of `acme`, reached through a client whose requests pass through `send`. */
  repository(name: string, send?: typeof fetch): GithubRepository;
  stop(): Promise<void>;
}

/** Starts a local GitHub that checks both requests and answers against GitHub's own description. */
export async function startTestGithub(): Promise<TestGithub> {
  const directory = await mkdtemp(join(tmpdir(), 'github-'));
  const server = await startLocalGithub({
    directory,
    port: 0,
    token: TOKEN,
    organisations: [{ login: 'acme', teams: [{ slug: 'shop-team' }] }],
    validateAnswers: true,
  });
  return {
    server,
    repository: (name, send) => ({
      client: createGithubClient({
        apiBaseUrl: `${server.url}/api/v3`,
        token: TOKEN,
        fetch: send,
      }),
      owner: 'acme',
      name,
    }),
    async stop() {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}
