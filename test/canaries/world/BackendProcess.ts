import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startService } from '../../../scripts/dev/service.mjs';

const root = resolve(__dirname, '../../..');

/** What a process of a backend is started with. */
export interface BackendOptions {
  /** Configuration files. */
  configuration: string[];
  /** Its file for standard output and standard error. */
  log: string;
  /** `http://127.0.0.1:12345` */
  url: string;
  environment: NodeJS.ProcessEnv;
  /** The file in `test/canaries/backend` that starts it. */
  program: string;
}

/** One process of a backend that logs all it can. */
export class BackendProcess {
  private constructor(
    private readonly service: ReturnType<typeof startService>,
  ) {}

  /** Starts it and waits until it answers. */
  static async start(options: BackendOptions): Promise<BackendProcess> {
    const { configuration, log, url, environment, program } = options;
    const own = join(root, 'test/canaries/backend');
    const service = startService({
      title: 'The backend',
      command: [
        process.execPath,
        ...['--require', '@backstage/cli/config/nodeTransform.cjs'],
        ...['--require', join(own, 'exposeMetrics.ts')],
        join(own, program),
        ...configuration.flatMap(file => ['--config', file]),
      ],
      cwd: join(root, 'packages/backend'),
      log,
      answers: `${url}/.backstage/health/v1/readiness`,
      env: {
        ...process.env,
        ...environment,
        LOG_LEVEL: 'debug',
        NODE_ENV: 'development',
      },
    });
    try {
      await Promise.race([service.ready, service.ended]);
    } catch (problem) {
      await service.stop();
      const end = readFileSync(log, 'utf8').slice(-2_000);
      throw new Error(`${(problem as Error).message}\n${end}`);
    }
    service.ended.catch(() => {});
    return new BackendProcess(service);
  }

  /** Ends it as `kill -9` does. */
  async kill(): Promise<void> {
    process.kill(-this.service.child.pid!, 'SIGKILL');
    await this.service.ended.catch(() => {});
  }

  async stop(): Promise<void> {
    await this.service.stop();
  }
}
