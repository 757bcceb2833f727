import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse, stringify } from 'yaml';
import { stopWithUs } from '../../../scripts/dev/stopWithUs.mjs';
import { freePort } from '../../portal/freePort';
import { PortalApi } from '../../portal/PortalApi';
import { Command, Order, Sighting } from '../replica/Order';
import { replicaConfiguration, ReplicaPlace } from './replicaConfiguration';

const root = resolve(__dirname, '../../..');
const demo = join(root, 'app-config.yaml');
const transform = '@backstage/cli/config/nodeTransform.cjs';

/** How one replica differs from the others of its bench. */
export type ReplicaOptions = Omit<ReplicaPlace, 'port' | 'ownDirectory'> & {
  name: string;
  /** What it does to itself from its start. */
  order?: Order;
};

/** One process of a portal that several processes serve. */
export class Replica {
  /** What it told of since its last order. */
  readonly sightings: Sighting[] = [];

  private constructor(
    readonly name: string,
    readonly api: PortalApi,
    private readonly child: ChildProcess,
  ) {
    child.on('message', message => {
      if (message !== 'heard') this.sightings.push(message as Sighting);
    });
  }

  /** Starts a process, and waits until a guest may sign in. */
  static async start(options: ReplicaOptions): Promise<Replica> {
    const { name, directory, order } = options;
    const ownDirectory = join(directory, name);
    mkdirSync(ownDirectory, { recursive: true });
    const port = await freePort();
    const overlay = join(ownDirectory, 'app-config.yaml');
    const place = { ...options, port, ownDirectory };
    const shipped = parse(readFileSync(demo, 'utf8'));
    writeFileSync(overlay, stringify(replicaConfiguration(place, shipped)));
    const log = join(ownDirectory, 'log');
    const child = launch([demo, overlay], { name, log, order });
    const url = `http://127.0.0.1:${port}`;
    await untilReady(url, child, log);
    const api = await PortalApi.signIn(url);
    return new Replica(name, api, child);
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Tells it which tasks to watch, and waits until it has heard it. */
  async watch(...orders: Order[]): Promise<void> {
    this.sightings.length = 0;
    await this.say({ watch: orders });
  }

  /** Lets a task go on that is held. */
  async release(service: string): Promise<void> {
    await this.say({ release: service });
  }

  /** The services whose tasks it holds. */
  get held(): string[] {
    return this.sightings
      .filter(sighting => 'moment' in sighting)
      .map(({ service }) => service);
  }

  /** Ends it as `kill -9` does, and waits until it is gone. */
  async end(): Promise<void> {
    if (!this.isAlive) return;
    const gone = once(this.child, 'close');
    this.child.kill('SIGKILL');
    await gone;
  }

  /** Freezes it, or wakes it. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child.kill(signal);
  }

  private say(command: Command): Promise<void> {
    return new Promise(resolve => {
      const hear = (message: unknown) => {
        if (message !== 'heard') return;
        this.child.off('message', hear);
        resolve();
      };
      this.child.on('message', hear);
      this.child.send(command);
    });
  }
}

function launch(
  configuration: string[],
  { name, log, order }: { name: string; log: string; order?: Order },
): ChildProcess {
  const file = openSync(log, 'w');
  const child = spawn(
    process.execPath,
    [
      ...['--require', transform],
      ...['--require', join(root, 'test/kills/replica/crashHook.ts')],
      join(root, 'test/kills/replica/main.ts'),
      ...configuration.flatMap(path => ['--config', path]),
    ],
    {
      cwd: join(root, 'packages/backend'),
      env: {
        ...process.env,
        NODE_ENV: 'development',
        REPLICA: name,
        REPLICA_ORDER: order ? JSON.stringify(order) : '',
      },
      stdio: ['ignore', file, file, 'ipc'],
      detached: true,
    },
  );
  closeSync(file);
  child.once('close', stopWithUs(child));
  return child;
}

async function untilReady(
  url: string,
  child: ChildProcess,
  log: string,
): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const end = readFileSync(log, 'utf8').slice(-2_000);
      throw new Error(`A replica ended while it started:\n${end}`);
    }
    const address = `${url}/.backstage/health/v1/readiness`;
    const response = await fetch(address).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await sleep(50);
  }
}
