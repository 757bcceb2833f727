import { JsonValue } from '@backstage/types';
import {
  formatProblem,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';

/** Where a command prints: results on standard output, problems on standard error. @public */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** The terminal of the running process. */
export const processTerminal: Terminal = {
  out: text => process.stdout.write(`${text}\n`),
  err: text => process.stderr.write(`${text}\n`),
};

/** Prints problems a line each, or as one JSON document on standard output where machines read. */
export function printProblems(
  terminal: Terminal,
  problems: Problem[],
  json: boolean,
): void {
  if (json) printJson(terminal, { problems } as never);
  else problems.forEach(problem => terminal.err(formatProblem(problem)));
}

/** Prints a value as indented JSON. */
export function printJson(terminal: Terminal, value: JsonValue): void {
  terminal.out(JSON.stringify(value, undefined, 2));
}
