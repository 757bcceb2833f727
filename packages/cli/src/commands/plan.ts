import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import { EXIT } from '../exitStatus';
import { printJson } from '../Terminal';
import { AnswersOptions, Command } from './Command';
import { planFor } from './planFor';

/** Prints what would be made, without making it. */
export const plan: Command<[recipe: string, options: AnswersOptions]> = async (
  { terminal, json, generator },
  recipe,
  { answers },
) => {
  const decided = await planFor(await generator(), recipe, answers);
  if (json) printJson(terminal, decided as never);
  else describe(decided).forEach(line => terminal.out(line));
  return EXIT.good;
};

function describe(decided: Plan): string[] {
  const { ir } = decided;
  const table = (rows: string[][]) => {
    const widths = rows[0]?.map((_cell, column) =>
      Math.max(...rows.map(row => row[column].length)),
    );
    return rows.map(
      row =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column]))
          .join('  ')
          .trimEnd()}`,
    );
  };
  return [
    `${ir.service.title} (${decided.recipe.id} ${decided.recipe.version}, layout ${decided.layout.id})`,
    '',
    'Layers',
    ...table(decided.layers.map(({ id, title }) => [id, title])),
    '',
    'Technologies',
    ...table(
      decided.technologies.map(({ concern, choice }) => [concern, choice]),
    ),
    '',
    'Endpoints',
    ...table(
      decided.endpoints.map(({ method, path, summary }) => [
        method,
        path,
        summary,
      ]),
    ),
    '',
    'Tables',
    ...table(
      ir.entities.map(({ table: name, fields }) => [
        name,
        fields.map(field => field.dbName).join(', '),
      ]),
    ),
    '',
    'Environment',
    ...table(
      decided.variables.map(({ name, description }) => [name, description]),
    ),
    '',
    'Outside',
    ...table(decided.effects.map(({ kind, target }) => [kind, target])),
  ];
}
