import { globSync } from 'node:fs';
import { join } from 'node:path';
import { readFiles } from './readFiles';
import { PythonEnvironment } from './PythonEnvironment';
import { Outcome, runProgram } from './runProgram';
import { serverCommand } from './serverCommand';
import { Caller } from './surroundings/Caller';
import { Surroundings } from './surroundings/Surroundings';

interface Around {
  python: PythonEnvironment;
  surroundings: Surroundings;
}

/** A checkout of a generated Python service, with everything that it asks for. */
export class PythonService {
  private constructor(
    readonly directory: string,
    private readonly server: string[],
    private readonly around: Around,
  ) {}

  /**
   * Installs what the service asks for, unless another service asked for the same before.
   *
   * @param surroundings - what it finds beside its database; theirs to end who started it
   * @throws when that fails, with what pip said
   */
  static async install(
    directory: string,
    surroundings: Surroundings = Surroundings.none,
  ): Promise<PythonService> {
    const server = serverCommand([
      ...readFiles(directory, '**/Dockerfile*'),
      ...readFiles(directory, '**/*.sh'),
    ]);
    const python = await PythonEnvironment.of(directory);
    return new PythonService(directory, server, { python, surroundings });
  }

  /** Runs a program of the virtual environment in the checkout. */
  run(command: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    return runProgram(command, {
      cwd: this.directory,
      env: { ...this.environment(), ...env },
    });
  }

  /** Runs its own tests, which know nothing of its surroundings but where they may make databases. */
  runTests(command: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
    const { python, surroundings } = this.around;
    const { redis } = surroundings;
    return runProgram(command, {
      cwd: this.directory,
      env: {
        ...python.variables(),
        ...(redis && { TEST_REDIS_URL: redis.url }),
        PYTHONPATH: join(__dirname, 'pytest'),
        PYTEST_PLUGINS: 'keep_greenlets',
        ...env,
      },
    });
  }

  /** What a new service runs before it starts for the first time: migrations, and what its first user needs. */
  setUpCommands(): string[][] {
    const [seed] = globSync('**/initial_data.py', { cwd: this.directory });
    const module = seed?.replace(/\.py$/, '').replaceAll('/', '.');
    return [
      ['alembic', 'upgrade', 'head'],
      ...(module ? [['python', '-m', module]] : []),
    ];
  }

  /** What the image of the service starts, on a port of the loopback interface. */
  startCommand(port: number): string[] {
    return [...this.server, '--host', '127.0.0.1', '--port', String(port)];
  }

  /** The package that holds its code: `app` of `app.main:app`. */
  get rootPackage(): string {
    return this.server[1].split('.')[0];
  }

  /** The environment of a shell in which the virtual environment is active and the surroundings are known. */
  environment(): NodeJS.ProcessEnv {
    const { python, surroundings } = this.around;
    return { ...python.variables(), ...surroundings.settings };
  }

  /** Who may call it, and how they say so. */
  get caller(): Caller {
    return this.around.surroundings.caller;
  }
}
