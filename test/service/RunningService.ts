import { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startService } from '../../scripts/dev/service.mjs';
import { freePort } from '../portal/freePort';
import { PythonService } from './PythonService';
import { TestDatabase } from './TestDatabase';
import { untilReady } from './untilReady';

type Server = ReturnType<typeof startService> & { log: string };

/** A generated service that runs, on a database of its own. */
export class RunningService {
  private constructor(
    readonly url: string,
    private readonly server: Server,
    private readonly database: TestDatabase,
  ) {}

  /**
   * Sets an empty database up and starts the service as its image does.
   *
   * @param settings - variables that the service reads
   * @returns when it answers
   */
  static async start(
    service: PythonService,
    settings: Record<string, string> = {},
  ): Promise<RunningService> {
    const database = await TestDatabase.create();
    const env = { ...settings, DATABASE_URL: database.url };
    try {
      for (const command of service.setUpCommands()) {
        const { status, output } = await service.run(command, env);
        if (status !== 0) throw new Error(output);
      }
      return await RunningService.serve(service, database, settings);
    } catch (error) {
      await database.drop();
      throw error;
    }
  }

  /**
   * Starts the service on a database that is migrated already, which goes with it.
   *
   * @param settings - variables that the service reads
   * @returns when it answers
   */
  static async serve(
    service: PythonService,
    database: TestDatabase,
    settings: Record<string, string> = {},
  ): Promise<RunningService> {
    const env = { ...settings, DATABASE_URL: database.url };
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const log = join(service.directory, '..', `service-${port}.log`);
    const server = startService({
      title: 'The generated service',
      command: service.startCommand(port),
      cwd: service.directory,
      env: { ...service.environment(), ...env },
      log,
      answers: `${url}/health/ready`,
    });
    const running = new RunningService(url, { ...server, log }, database);
    await untilReady(
      server,
      ({ message }) => new Error(`${message}\n${running.log()}`),
    );
    return running;
  }

  /** Starts another process beside it, on the same database, which goes with the first that stops. */
  another(
    service: PythonService,
    settings: Record<string, string> = {},
  ): Promise<RunningService> {
    return RunningService.serve(service, this.database, settings);
  }

  /** Its process. */
  get child(): ChildProcess {
    return this.server.child;
  }

  /** What it has logged so far. */
  log(): string {
    return readFileSync(this.server.log, 'utf8');
  }

  /** Takes its database away and gives it back. */
  databaseSwitch() {
    const { database } = this;
    return { off: () => database.shut(), on: () => database.open() };
  }

  /** Stops the service as an orchestrator would, and removes its database. */
  async stop(): Promise<void> {
    await this.server.stop();
    await this.database.drop();
  }
}
