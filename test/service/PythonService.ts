import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a command printed and how it ended. */
export interface Outcome {
  status: number | null;
  output: string;
}

/** A checkout of a generated Python service, with a virtual environment of its own. */
export class PythonService {
  private constructor(readonly directory: string) {}

  /**
   * Makes the virtual environment and installs everything that the service asks for.
   *
   * @throws when that fails, with what pip said
   */
  static install(directory: string): PythonService {
    const service = new PythonService(directory);
    const requirements = globSync('requirements*.txt', { cwd: directory });
    const steps = [
      ['python3', '-m', 'venv', '.venv'],
      [
        'python',
        '-m',
        'pip',
        'install',
        '--quiet',
        ...requirements.flatMap(file => ['-r', file]),
      ],
    ];
    for (const step of steps) {
      const { status, output } = service.run(step);
      if (status !== 0) throw new Error(`${step.join(' ')}: ${output}`);
    }
    return service;
  }

  /** Runs a program of the virtual environment in the checkout. */
  run([program, ...args]: string[], env: NodeJS.ProcessEnv = {}): Outcome {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.directory,
      env: { ...this.environment(), ...env },
      encoding: 'utf8',
    });
    return { status, output: `${stdout}${stderr}` };
  }

  /** The environment of a shell in which the virtual environment is active. */
  environment(): NodeJS.ProcessEnv {
    const { PYTHONPATH, VIRTUAL_ENV, DATABASE_URL, ...env } = process.env;
    return {
      ...env,
      PATH: [join(this.directory, '.venv/bin'), env.PATH].join(delimiter),
    };
  }
}
