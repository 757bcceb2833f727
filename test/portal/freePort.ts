import { AddressInfo, createServer } from 'node:net';

/** A port of the loopback interface on which nobody listens now. */
export function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
