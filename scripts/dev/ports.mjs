import { createServer } from 'node:net';
import { DevelopmentError } from './DevelopmentError.mjs';

/**
 * Makes sure that nobody listens on a port of the loopback interface.
 *
 * @param {number} port
 * @param {string} purpose who needs it: `the portal`
 * @throws DevelopmentError when the port is taken
 */
export function requireFreePort(port, purpose) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(DevelopmentError.takenPort(port, purpose)),
    );
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(resolve));
  });
}
