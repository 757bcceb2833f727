import {
  startTestServer,
  TestServer,
} from '@microservice-scaffolder/local-github/testUtils';
import { createGithubClient } from '../createGithubClient';
import { GithubRepository } from '../GithubRepository';

/** A local GitHub with the organisation `acme`, and a way into its repositories. */
export interface TestGithub extends TestServer {
  /** A repository of `acme`, reached through a client whose requests pass through `send`. */
  repository(name: string, send?: typeof fetch): GithubRepository;
}

/** Starts a local GitHub that checks both requests and answers against GitHub's own description. */
export async function startTestGithub(
  options: Parameters<typeof startTestServer>[0] = {},
): Promise<TestGithub> {
  const test = await startTestServer(options);
  return Object.assign(test, {
    repository: (name: string, send?: typeof fetch) => ({
      client: createGithubClient({
        apiBaseUrl: test.apiBaseUrl,
        token: test.token,
        fetch: send,
      }),
      owner: 'acme',
      name,
    }),
  });
}
