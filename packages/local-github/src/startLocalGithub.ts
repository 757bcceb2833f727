import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { LocalGithubOptions } from './configuration/LocalGithubOptions';
import { StartError } from './configuration/StartError';
import { createServices } from './createServices';
import { Faults } from './faults/Faults';
import { gitVersion } from './git/bareRepository';
import { createListener } from './http/listener';
import { lockDirectory } from './lock/lockDirectory';
import { openSecret, SecretLocation } from './secrets/openSecret';

/** Nothing but this machine may reach the server. */
const LOOPBACK = '127.0.0.1';

/**
 * A running local GitHub.
 *
 * @public
 */
export interface LocalGithub {
  /** The root, without a slash at the end: `http://127.0.0.1:4870`. The REST API is under `/api/v3`. */
  url: string;
  port: number;
  /** Makes chosen calls fail, for tests. */
  faults: Faults;
  /** Ends all connections and stops listening; what was stored stays in the directory. */
  close(): Promise<void>;
  /** Opens a secret that was sent to the server, for tests; undefined when there is none. There is no HTTP way to do this. */
  openSecret(location: SecretLocation): Promise<string | undefined>;
}

/**
 * Starts a GitHub for development on 127.0.0.1.
 *
 * @param options where it keeps its data, where it listens, and who exists
 * @returns when it answers requests
 * @throws StartError when it cannot start: production, no git, the port is taken, another server has the directory
 *
 * @public
 */
export async function startLocalGithub(
  options: LocalGithubOptions,
): Promise<LocalGithub> {
  if (process.env.NODE_ENV === 'production') throw StartError.production();
  await gitVersion().catch(error => {
    throw StartError.noGit(error);
  });
  const server = createServer();
  const port = await listen(server, options.port);
  const unlock = await lockDirectory(options.directory, port).catch(
    async error => {
      await close(server);
      throw error;
    },
  );
  const url = `http://${LOOPBACK}:${port}`;
  const services = createServices(options, url);
  server.on('request', createListener(services));
  return {
    url,
    port,
    faults: services.faults,
    close: () => close(server).then(unlock),
    openSecret: location => openSecret(services.github.repositories, location),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? StartError.portTaken(port)
          : StartError.cannotListen(port, error),
      ),
    );
    server.listen(port, LOOPBACK, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
