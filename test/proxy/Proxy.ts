import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopWithUs } from '../../scripts/dev/stopWithUs.mjs';
import { freePort } from '../portal/freePort';
import { runProgram } from '../service/runProgram';
import { adaptConfiguration } from './adaptConfiguration';
import { nginxProgram } from './nginxProgram';

/** An nginx with the configuration of a generated service. */
export class Proxy {
  private constructor(
    readonly url: string,
    private readonly directory: string,
    private readonly child: ChildProcess,
  ) {}

  /**
   * Checks the configuration and starts nginx with it.
   *
   * @param configuration - the text of a generated nginx.conf
   * @param service - address of what stands behind it
   * @throws with what nginx says against the configuration
   */
  static async start(configuration: string, service: string): Promise<Proxy> {
    const directory = await mkdtemp(join(tmpdir(), 'proxy-'));
    // Where root starts nginx, its workers are somebody else.
    await chmod(directory, 0o755);
    const port = await freePort();
    const file = join(directory, 'nginx.conf');
    const here = { directory, port, service };
    await writeFile(file, adaptConfiguration(configuration, here));
    const command = [nginxProgram!, '-e', join(directory, 'log'), '-c', file];
    const surroundings = { cwd: directory, env: {} };
    const checked = await runProgram([...command, '-t'], surroundings);
    if (checked.status !== 0) throw new Error(checked.output);
    const [program, ...args] = [...command, '-g', 'daemon off;'];
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    stopWithUs(child);
    const proxy = new Proxy(`http://127.0.0.1:${port}`, directory, child);
    await proxy.ready();
    return proxy;
  }

  /** What nginx has logged so far. */
  log(): Promise<string> {
    return readFile(join(this.directory, 'log'), 'utf8');
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
    await rm(this.directory, { recursive: true });
  }

  private async ready(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const answered = await fetch(this.url).then(
        () => true,
        () => false,
      );
      if (answered) return;
      await sleep(50);
    }
    throw new Error(await this.log());
  }
}
