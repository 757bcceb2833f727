import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopGroup, stopWithUs } from '../../../scripts/dev/stopWithUs.mjs';
import { waitFor } from '../../kills/sweep/waitFor';
import { freePort } from '../../portal/freePort';

/** Seconds that a server may take to answer. */
const patience = 20;

/** A Redis of its own for one service, which keeps nothing on disk and may be killed. */
export class TestRedis {
  private child?: ChildProcess;

  private constructor(
    private readonly port: number,
    private readonly directory: string,
  ) {}

  /** Starts one on a free port. */
  static async start(): Promise<TestRedis> {
    const directory = mkdtempSync(join(tmpdir(), 'redis-'));
    const redis = new TestRedis(await freePort(), directory);
    await redis.on();
    return redis;
  }

  /** Where it is. */
  get url(): string {
    return `redis://127.0.0.1:${this.port}/0`;
  }

  /** Starts it, empty, on the port that it had. */
  async on(): Promise<void> {
    const { port, directory } = this;
    const address = ['--bind', '127.0.0.1', '--port', String(port)];
    const memory = ['--save', '', '--appendonly', 'no', '--dir', directory];
    this.child = spawn('redis-server', [...address, ...memory], {
      stdio: 'ignore',
      detached: true,
    });
    this.child.once('close', stopWithUs(this.child));
    this.child.unref();
    if (await waitFor(patience, () => answersPing(port))) return;
    throw new Error(`Redis did not start on port ${port}`);
  }

  /** Ends it as a crash would, with all that it holds. */
  async off(): Promise<void> {
    const ended = once(this.child!, 'close');
    this.child!.kill('SIGKILL');
    await ended;
  }

  /** Lets it stand still: connections stay open and nothing answers. */
  freeze(): void {
    this.child!.kill('SIGSTOP');
  }

  /** Lets it go on. */
  thaw(): void {
    this.child!.kill('SIGCONT');
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    await stopGroup(this.child!);
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function answersPing(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
