import { fence, madeOf, page, table } from './markdown.mjs';
import { loadSource } from './sources.mjs';

const SOURCE = 'packages/cli/src';

/** What each exit status tells the caller. */
const STATUSES = {
  good: 'Good.',
  fault:
    'The input or the tree is at fault; each problem stands on a line of its own: where, what, how to fix.',
  usage: 'The command was called in a way that it does not know.',
  internal: 'The program is at fault.',
};

/**
 * The command line, as its program describes itself.
 *
 * @returns {string}
 */
export function commandsPage() {
  const program = loadSource(`${SOURCE}/program`).createProgram();
  const { EXIT } = loadSource(`${SOURCE}/exitStatus`);
  return page([
    '# Command line',
    'In this repository `./dev microservice <command>`; where the package is installed, `npx microservice <command>`. A refused run writes nothing.',
    madeOf(`${SOURCE}/program.ts`),
    table(
      ['command', 'what it does'],
      program.commands.map(command => [
        `[\`${command.name()}\`](#${command.name()})`,
        command.description(),
      ]),
    ),
    ...program.commands.flatMap(sectionOf),
    '## Exit status',
    table(
      ['status', 'meaning'],
      Object.entries(EXIT).map(([name, status]) => [status, STATUSES[name]]),
    ),
  ]);
}

function sectionOf(command) {
  const required = command.options.filter(({ mandatory }) => mandatory);
  const call = [
    'microservice',
    command.name(),
    ...command.registeredArguments.map(argument =>
      argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
    ),
    ...required.map(({ flags }) => flags),
  ];
  return [
    `## ${command.name()}`,
    sentence(command.description()),
    fence('', call.join(' ')),
    table(
      ['option', 'meaning'],
      command.options.map(({ flags, description, mandatory }) => [
        `\`${flags}\`${mandatory ? ' (required)' : ''}`,
        description,
      ]),
    ),
  ];
}

function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
