import { once } from 'node:events';
import { createServer, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** How a service answers whom it was asked by. */
export type Mood = keyof typeof MOODS;

/** One row for each mood. */
const MOODS = {
  well: (response: ServerResponse) => response.end('{}'),
  slow: async (response: ServerResponse) => {
    await sleep(400);
    response.end('{}');
  },
  hanging: () => {},
  trickling: async (response: ServerResponse) => {
    // It is never silent for long, and never done.
    while (!response.destroyed) {
      response.write(' ');
      await sleep(100);
    }
  },
  failing: (response: ServerResponse) => response.writeHead(500).end(),
  refusing: (response: ServerResponse) => response.writeHead(403).end(),
  ignorant: (response: ServerResponse) => response.writeHead(404).end(),
};

/** Another service, which a generated one asks, and which may be slow or ill. */
export class Dependency {
  mood: Mood = 'well';
  /** Requests that have reached it. */
  asked = 0;

  private constructor(readonly url: string, private readonly server: Server) {}

  /** Starts one that is well, on a free port. */
  static async start(): Promise<Dependency> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const dependency = new Dependency(`http://127.0.0.1:${port}`, server);
    server.on('request', (_request, response: ServerResponse) => {
      dependency.asked += 1;
      void MOODS[dependency.mood](response);
    });
    return dependency;
  }

  /** Ends it, and every answer that it has not given. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
