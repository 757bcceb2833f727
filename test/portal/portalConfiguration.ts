import { join } from 'node:path';

/** What a portal of a test has of its own. */
export interface PortalPlace {
  /** A temporary folder for data and logs. */
  directory: string;
  /** Port of the portal on the loopback interface. */
  port: number;
  /** Host of its GitHub, with the port: `127.0.0.1:4870`. */
  githubHost: string;
}

/** The host that app-config.yaml and the recipes name. */
export const demoGithubHost = '127.0.0.1:4870';

/**
 * The overlay over app-config.yaml that gives a portal its own ports, data and GitHub.
 *
 * @param place - where it lives
 * @param demo - app-config.yaml, parsed
 * @returns the overlay; arrays in it replace those of app-config.yaml
 */
export function portalConfiguration(
  { directory, port, githubHost }: PortalPlace,
  demo: { catalog: { locations: { target: string }[] } },
) {
  const url = `http://localhost:${port}`;
  const organisation = { host: githubHost, owner: 'acme' };
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port },
      cors: { origin: url },
      database: { connection: { directory: join(directory, 'database') } },
      workingDirectory: directory,
    },
    integrations: { github: [integrationWith(githubHost)] },
    catalog: {
      locations: demo.catalog.locations.map(location => ({
        ...location,
        target: location.target.replace(
          '../../templates/',
          `${join(directory, 'templates')}/`,
        ),
      })),
    },
    microservice: {
      policy: {
        organisations: [organisation],
        defaults: { organisation },
      },
      secrets: { sealing: { keyFile: join(directory, 'sealing.keys') } },
    },
  };
}

function integrationWith(host: string) {
  return {
    host,
    apiBaseUrl: `http://${host}/api/v3`,
    rawBaseUrl: `http://${host}/raw`,
    token: 'local-demo-token',
  };
}
