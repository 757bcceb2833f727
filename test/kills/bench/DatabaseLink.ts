import { connect, createServer, Server, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../portal/freePort';

/** A wire between a replica and PostgreSQL that a test may cut. */
export class DatabaseLink {
  private readonly sockets = new Set<Socket>();
  private isCut = false;

  private constructor(readonly url: string, private readonly server: Server) {}

  /**
   * Lays a wire.
   *
   * @param target - the address of a database
   * @returns when it can be used, with an address of its own
   */
  static async to(target: string): Promise<DatabaseLink> {
    const { hostname, port } = new URL(target);
    const url = new URL(target);
    url.hostname = '127.0.0.1';
    url.port = String(await freePort());
    const server = createServer();
    const link = new DatabaseLink(url.href, server);
    server.on('connection', socket => {
      const onward = connect(Number(port || 5432), hostname);
      link.join(socket, onward);
      link.join(onward, socket);
    });
    await new Promise<void>(resolve => {
      server.listen(Number(url.port), '127.0.0.1', resolve);
    });
    return link;
  }

  /** Ends every connection, and lets nobody through for a while. */
  async cut(milliseconds: number): Promise<void> {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
    await sleep(milliseconds);
    this.isCut = false;
  }

  /** Takes the wire away. */
  end(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private join(from: Socket, to: Socket): void {
    if (this.isCut) from.destroy();
    this.sockets.add(from);
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.sockets.delete(from);
      to.destroy();
    });
  }
}
