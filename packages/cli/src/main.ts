import { InputError } from '@backstage/errors';
import {
  createGenerator,
  describeTemplateError,
  RenderError,
  TemplateError,
} from '@microservice-scaffolder/plugin-microservice-node';
import { CommanderError } from 'commander';
import { EXIT, ExitStatus } from './exitStatus';
import { Fault } from './Fault';
import { findTemplates } from './input/findTemplates';
import { createProgram } from './program';
import { printProblems, processTerminal, Terminal } from './Terminal';

/**
 * Runs the command line and returns its exit status: 0 good, 1 the input or the tree is at fault, 2 usage, 3 internal.
 * Never throws; a person's mistake is one line, not a stack trace.
 *
 * @public
 */
export async function main(
  args: string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  let status: ExitStatus = EXIT.good;
  const program = createProgram(
    ({ json = false, templates: named }) => {
      const templates = () => findTemplates(named, process.cwd());
      return {
        terminal,
        json,
        templates,
        generator: () => createGenerator({ templatesDirectory: templates() }),
      };
    },
    result => {
      status = result;
    },
  );
  const output = {
    writeOut: trimmed(terminal.out),
    writeErr: trimmed(terminal.err),
  };
  [program, ...program.commands].forEach(command =>
    command.exitOverride().configureOutput(output),
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error, terminal, args.includes('--json'));
  }
}

function statusOf(
  error: unknown,
  terminal: Terminal,
  json: boolean,
): ExitStatus {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? EXIT.good : EXIT.usage;
  if (error instanceof Fault) {
    printProblems(terminal, error.problems, json);
    return error.status;
  }
  if (error instanceof InputError || isTemplateFault(error)) {
    terminal.err(error.message);
    if (error instanceof TemplateError)
      describeTemplateError(error).forEach(line => terminal.err(line));
    return EXIT.fault;
  }
  terminal.err(
    error instanceof Error ? error.stack ?? error.message : String(error),
  );
  return EXIT.internal;
}

/** Faults of templates say file and line by themselves. */
function isTemplateFault(error: unknown): error is TemplateError | RenderError {
  return error instanceof TemplateError || error instanceof RenderError;
}

function trimmed(print: (text: string) => void) {
  return (text: string) => print(text.trimEnd());
}
