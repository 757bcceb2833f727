import { Command as Program } from 'commander';
import { Command, CommandContext } from './commands/Command';
import { plan } from './commands/plan';
import { recipes } from './commands/recipes';
import { render } from './commands/render';
import { verify } from './commands/verify';
import { zip } from './commands/zip';
import { ExitStatus } from './exitStatus';

/** Makes the context of a command from its options. */
export type ContextFactory = (options: {
  json?: boolean;
  templates?: string;
}) => CommandContext;

/**
 * The commands and their options. `done` is told the exit status of the command that ran.
 */
export function createProgram(
  contextOf: ContextFactory,
  done: (status: ExitStatus) => void,
): Program {
  const program = new Program('microservice')
    .description(
      'Plans, renders, verifies and zips microservices from recipes.',
    )
    .exitOverride();
  const add = (usage: string, description: string) =>
    program
      .command(usage)
      .description(description)
      .option('--json', 'print machine-readable output')
      .option(
        '--templates <dir>',
        'folder with recipes/ and layers/; the nearest templates/ by default',
      );

  add('recipes', 'list recipes, layouts and options').action(run(recipes, 0));
  add('plan <recipe>', 'print the plan')
    .requiredOption('--answers <file>', 'answers in YAML or JSON')
    .action(run(plan, 1));
  add('render <recipe>', 'write the files of a service')
    .requiredOption('--answers <file>', 'answers in YAML or JSON')
    .requiredOption('--out <dir>', 'folder that is empty or does not exist')
    .action(run(render, 1));
  add('zip <recipe>', 'write the files of a service into one ZIP')
    .requiredOption('--answers <file>', 'answers in YAML or JSON')
    .requiredOption('--out <file>', 'ZIP file that does not exist')
    .action(run(zip, 1));
  add('verify <dir>', 'check a generated service').action(run(verify, 1));
  return program;

  /** Adapts a command: commander calls with the positional arguments, then the options. */
  function run(command: Command<any[]>, positional: number) {
    return async (...args: any[]) => {
      const options = args[positional];
      done(
        await command(
          contextOf(options),
          ...args.slice(0, positional),
          options,
        ),
      );
    };
  }
}
