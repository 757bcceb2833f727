import { readFiles } from './readFiles';
import { PythonEnvironment } from './PythonEnvironment';
import { Outcome, runProgram } from './runProgram';
import { serverCommand } from './serverCommand';

/** A checkout of a generated Python service, with everything that it asks for. */
export class PythonService {
  private constructor(
    readonly directory: string,
    private readonly python: PythonEnvironment,
    private readonly server: string[],
  ) {}

  /**
   * Installs what the service asks for, unless another service asked for the same before.
   *
   * @throws when that fails, with what pip said
   */
  static async install(directory: string): Promise<PythonService> {
    const server = serverCommand([
      ...readFiles(directory, '**/Dockerfile*'),
      ...readFiles(directory, '**/*.sh'),
    ]);
    const python = await PythonEnvironment.of(directory);
    return new PythonService(directory, python, server);
  }

  /** Runs a program of the virtual environment in the checkout. */
  run(command: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
    return runProgram(command, {
      cwd: this.directory,
      env: { ...this.environment(), ...env },
    });
  }

  /** What the image of the service starts, on a port of the loopback interface. */
  startCommand(port: number): string[] {
    return [...this.server, '--host', '127.0.0.1', '--port', String(port)];
  }

  /** The package that holds its code: `app` of `app.main:app`. */
  get rootPackage(): string {
    return this.server[1].split('.')[0];
  }

  /** The environment of a shell in which the virtual environment is active. */
  environment(): NodeJS.ProcessEnv {
    return this.python.variables();
  }
}
