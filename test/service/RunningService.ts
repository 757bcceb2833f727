import { join } from 'node:path';
import { startService } from '../../scripts/dev/service.mjs';
import { freePort } from '../portal/freePort';
import { PythonService } from './PythonService';
import { TestDatabase } from './TestDatabase';

/** A generated service that runs, on a database of its own. */
export class RunningService {
  private constructor(
    readonly url: string,
    private readonly stopProcess: () => Promise<void>,
    private readonly database: TestDatabase,
  ) {}

  /**
   * Migrates an empty database and starts the service as its own documentation says.
   *
   * @returns when it answers
   */
  static async start(service: PythonService): Promise<RunningService> {
    const database = await TestDatabase.create();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = { DATABASE_URL: database.url };
    const migration = service.run(['alembic', 'upgrade', 'head'], env);
    if (migration.status !== 0) throw new Error(migration.output);
    const running = startService({
      title: 'The generated service',
      command: ['uvicorn', 'app.main:app', '--port', String(port)],
      cwd: service.directory,
      env: { ...service.environment(), ...env },
      log: join(service.directory, '..', 'service.log'),
      answers: `${url}/health/ready`,
    });
    await Promise.race([running.ready, running.ended]);
    running.ended.catch(() => {});
    return new RunningService(url, running.stop, database);
  }

  /** Stops the service as an orchestrator would, and removes its database. */
  async stop(): Promise<void> {
    await this.stopProcess();
    await this.database.drop();
  }
}
