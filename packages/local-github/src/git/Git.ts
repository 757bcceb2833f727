import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { GitError } from './GitError';

/** What a git command may be given beside its arguments. */
export interface GitInput {
  /** Bytes for standard input. */
  input?: Buffer | string;
  /** Environment variables on top of the isolated ones. */
  environment?: Record<string, string>;
}

/**
 * The environment every git process of this server runs in: nothing of the user's own git configuration, no prompts.
 *
 * @param directory the bare repository, when there is one
 */
export function gitEnvironment(directory?: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    LC_ALL: 'C',
    HOME: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    ...(directory ? { GIT_DIR: directory } : {}),
  };
}

/** Runs git on one bare repository, always with an argument list and never through a shell. */
export class Git {
  readonly directory: string;
  private readonly environment: Record<string, string>;

  /**
   * @param directory the repository
   * @param environment variables for every command on top of the isolated ones
   */
  constructor(directory: string, environment: Record<string, string> = {}) {
    this.directory = directory;
    this.environment = environment;
  }

  /**
   * Runs one git command and returns what it prints.
   *
   * @throws GitError when git ends with another status than 0
   */
  async run(args: string[], options: GitInput = {}): Promise<Buffer> {
    const child = spawn('git', args, {
      env: {
        ...gitEnvironment(this.directory),
        ...this.environment,
        ...options.environment,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const complaint: Buffer[] = [];
    child.stdout.on('data', chunk => output.push(chunk));
    child.stderr.on('data', chunk => complaint.push(chunk));
    // A command that does not read all of its input closes the pipe; its exit status tells whether that matters.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', error => reject(GitError.cannotRun(error)));
      child.once('close', resolve);
    });
    if (status !== 0) {
      throw GitError.failed(args, status, Buffer.concat(complaint).toString());
    }
    return Buffer.concat(output);
  }

  /** Like {@link Git.run}, as text without the final line end. */
  async text(args: string[], options?: GitInput): Promise<string> {
    return (await this.run(args, options)).toString('utf8').replace(/\n$/, '');
  }

  /** Like {@link Git.text}, but a failing command (something does not exist) is `undefined`. */
  async textOrNothing(args: string[]): Promise<string | undefined> {
    try {
      return await this.text(args);
    } catch (error) {
      if (error instanceof GitError && error.status !== undefined) {
        return undefined;
      }
      throw error;
    }
  }
}
