import {
  createServer,
  IncomingHttpHeaders,
  IncomingMessage,
  request,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';

/** A request and its answer, as far as they went over the wire. */
export interface Exchange {
  /** `PUT /api/v3/repos/acme/item-service` */
  title: string;
  requestHeaders: IncomingHttpHeaders;
  responseHeaders: IncomingHttpHeaders;
  sent: Buffer[];
  received: Buffer[];
}

/** Stands before a server and keeps everything that goes through, unpacked. */
export class RecordingProxy {
  private exchanges: Exchange[] = [];

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  /**
   * Starts on the loopback interface.
   *
   * @param target - the server, which hears of the proxy by nothing
   * @param port - a free one where left out
   */
  static async start(target: string, port = 0): Promise<RecordingProxy> {
    const server = createServer();
    // A search takes long, and whoever asks next must not meet a connection that was closed meanwhile.
    server.keepAliveTimeout = 0;
    const proxy = new RecordingProxy(server, new URL(target));
    server.on('request', (asked, answer) => proxy.pass(asked, answer));
    await new Promise<void>(resolve =>
      server.listen(port, '127.0.0.1', resolve),
    );
    return proxy;
  }

  /** `127.0.0.1:12345` */
  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Everything since the start. */
  get record(): readonly Exchange[] {
    return this.exchanges;
  }

  async stop(): Promise<void> {
    const stopped = new Promise(resolve => this.server.close(resolve));
    this.server.closeAllConnections();
    await stopped;
  }

  private pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { 'accept-encoding': _, ...headers } = asked.headers;
    const exchange: Exchange = {
      title: `${asked.method} ${asked.url}`,
      requestHeaders: headers,
      responseHeaders: {},
      sent: [],
      received: [],
    };
    this.exchanges.push(exchange);
    const { hostname, port, host } = this.target;
    const onward = request({
      ...{ hostname, port, method: asked.method, path: asked.url },
      headers: { ...headers, host },
      agent: false,
    });
    asked.on('data', chunk => exchange.sent.push(chunk));
    asked.pipe(onward);
    onward.on('error', () => answer.destroy());
    // Whoever waits no longer is not waited for.
    answer.on('close', () => onward.destroy());
    onward.on('response', response => {
      exchange.responseHeaders = response.headers;
      this.passBack(response, answer, exchange);
    });
  }

  private passBack(
    response: IncomingMessage,
    answer: ServerResponse,
    { received }: Exchange,
  ): void {
    const { statusCode = 500, headers } = response;
    response.on('error', () => answer.destroy());
    response.on('data', chunk => received.push(chunk));
    if (!headers['content-type']?.includes('json')) {
      answer.writeHead(statusCode, headers);
      response.pipe(answer);
      return;
    }
    // Links in the answer lead through the proxy as well.
    response.on('end', () => {
      const { 'content-length': _, ...rest } = headers;
      answer.writeHead(statusCode, rest);
      const text = Buffer.concat(received).toString();
      answer.end(text.replaceAll(this.target.host, this.host));
    });
  }
}
