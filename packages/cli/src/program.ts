import { Command as Program } from 'commander';
import { Command, CommandContext } from './commands/Command';
import { plan } from './commands/plan';
import { recipes } from './commands/recipes';
import { render } from './commands/render';
import { test } from './commands/test';
import { verify } from './commands/verify';
import { zip } from './commands/zip';
import { ExitStatus } from './exitStatus';

/** Makes the context of a command from its options. */
export type ContextFactory = (options: {
  json?: boolean;
  templates?: string;
}) => CommandContext;

type Option = [flags: string, description: string];

/** A command as a person calls it: arguments in angle brackets, then options. */
interface CommandRow {
  usage: string;
  description: string;
  /** Options that must be given. */
  required?: Option[];
  /** Options of this command alone that may be given. */
  optional?: Option[];
  command: Command<any[]>;
}

const ANSWERS: Option = ['--answers <file>', 'answers in YAML or JSON'];

/** Options of every command. */
const SHARED: Option[] = [
  ['--json', 'print machine-readable output'],
  [
    '--templates <dir>',
    'folder with recipes/ and layers/; the nearest templates/ by default',
  ],
];

const COMMANDS: CommandRow[] = [
  {
    usage: 'recipes',
    description: 'list recipes, layouts and options',
    command: recipes,
  },
  {
    usage: 'plan <recipe>',
    description: 'print the plan',
    required: [ANSWERS],
    optional: [
      ['--explain <path>', 'say why a file is there and who wrote it'],
    ],
    command: plan,
  },
  {
    usage: 'render <recipe>',
    description: 'write the files of a service',
    required: [
      ANSWERS,
      ['--out <dir>', 'folder that is empty or does not exist'],
    ],
    command: render,
  },
  {
    usage: 'zip <recipe>',
    description: 'write the files of a service into one ZIP',
    required: [ANSWERS, ['--out <file>', 'file that does not exist']],
    command: zip,
  },
  {
    usage: 'verify <dir>',
    description: 'check a generated service',
    command: verify,
  },
  {
    usage: 'test',
    description: 'test the templates themselves, for authors of layers',
    optional: [
      ['--recipe <id>', 'only this recipe'],
      ['--layer <id>', 'only what brings this layer and stands in it'],
      ['--golden <dir>', 'golden trees; test/golden by default'],
      ['--update', 'make the golden trees what is rendered'],
      ['--min-coverage <percent>', 'least share of branches to be taken'],
    ],
    command: test,
  },
];

/**
 * The commands and their options. `done` is told the exit status of the command that ran.
 */
export function createProgram(
  contextOf: ContextFactory,
  done: (status: ExitStatus) => void,
): Program {
  const program = new Program('microservice')
    .description(
      'Plans, renders, zips and verifies microservices, and tests their templates.',
    )
    .exitOverride();
  for (const { usage, description, ...row } of COMMANDS) {
    const added = program
      .command(usage)
      .description(description)
      .allowExcessArguments(false);
    row.required?.forEach(option => added.requiredOption(...option));
    row.optional?.forEach(option => added.option(...option));
    SHARED.forEach(option => added.option(...option));
    const positional = added.registeredArguments.length;
    // Commander calls with the positional arguments, then the options.
    added.action(async (...args) => {
      const options = args[positional];
      const given = args.slice(0, positional);
      done(await row.command(contextOf(options), ...given, options));
    });
  }
  return program;
}
