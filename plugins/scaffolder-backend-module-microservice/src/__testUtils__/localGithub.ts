import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  LocalGithub,
  startLocalGithub,
} from '@microservice-scaffolder/local-github';

export const TOKEN = 'local-test-token';

/** A local GitHub in a folder of its own, with the organisation `acme` and the team `shop-team`. */
export async function startTestGithub(): Promise<LocalGithub> {
  const directory = await mkdtemp(join(tmpdir(), 'github-'));
  const server = await startLocalGithub({
    directory,
    port: 0,
    token: TOKEN,
    organisations: [{ login: 'acme', teams: [{ slug: 'shop-team' }] }],
    validateAnswers: true,
  });
  return {
    ...server,
    async close() {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** Configuration under which Backstage reaches the server. */
export function githubIntegration(server: LocalGithub) {
  return {
    integrations: {
      github: [
        {
          host: `127.0.0.1:${server.port}`,
          apiBaseUrl: `${server.url}/api/v3`,
          token: TOKEN,
        },
      ],
    },
  };
}
