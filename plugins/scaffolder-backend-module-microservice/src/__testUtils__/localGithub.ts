import { LocalGithub } from '@microservice-scaffolder/local-github';
import {
  startTestServer,
  TOKEN,
} from '@microservice-scaffolder/local-github/testUtils';

export { TOKEN };

/** A local GitHub that takes its folder with it when it is closed. */
export async function startTestGithub(): Promise<LocalGithub> {
  const { server, stop } = await startTestServer();
  return { ...server, close: stop };
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
