import { once } from 'node:events';
import {
  createServer,
  IncomingHttpHeaders,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';

/** What the proxy has asked of the service. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  bytes: number;
}

/** Stands behind the proxy and remembers what it was asked. */
export class Upstream {
  readonly asked: Asked[] = [];
  /** The headers of those who asked for a WebSocket. */
  readonly upgraded: IncomingHttpHeaders[] = [];

  private constructor(readonly url: string, private readonly server: Server) {}

  static async start(): Promise<Upstream> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const upstream = new Upstream(`http://127.0.0.1:${port}`, server);
    server.on('request', (request, response) =>
      upstream.answer(request, response),
    );
    server.on('upgrade', ({ headers }, socket) => {
      upstream.upgraded.push(headers);
      socket.write(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      );
      socket.pipe(socket);
    });
    return upstream;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    let bytes = 0;
    for await (const chunk of request) bytes += chunk.length;
    const { method = '', url: path = '', headers } = request;
    this.asked.push({ method, path, headers, bytes });
    if (path === '/slow') return;
    response.writeHead(path === '/missing' ? 404 : 200, {
      'Content-Type': 'application/json',
      'X-Content-Type-Options': 'nosniff',
      'X-Request-ID': headers['x-request-id'],
    });
    response.end(JSON.stringify({ words: 'word '.repeat(1000) }));
  }
}
