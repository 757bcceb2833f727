import { Generator } from '@microservice-scaffolder/plugin-microservice-node';
import { ExitStatus } from '../exitStatus';
import { Terminal } from '../Terminal';

/** What every command works with. */
export interface CommandContext {
  terminal: Terminal;
  /** Machine-readable output. */
  json: boolean;
  /** The templates folder. Throws a Fault where there is none. */
  templates(): string;
  /** Reads the templates; only commands that need them pay for it. */
  generator(): Promise<Generator>;
}

/** Options of the commands that take answers. */
export interface AnswersOptions {
  answers: string;
}

/** Runs a command and returns its exit status; rejects with a Fault for bad input. */
export type Command<Args extends unknown[]> = (
  context: CommandContext,
  ...args: Args
) => Promise<ExitStatus>;
