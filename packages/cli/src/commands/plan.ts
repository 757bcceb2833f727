import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import { EXIT } from '../exitStatus';
import { printJson } from '../Terminal';
import { AnswersOptions, Command } from './Command';
import { explainPath } from './explainPath';
import { planFor } from './planFor';

/** Options of `plan`. */
export interface PlanOptions extends AnswersOptions {
  /** Path of a file to explain instead. */
  explain?: string;
}

/** Prints what would be made, or why one file would, without making it. */
export const plan: Command<[recipe: string, options: PlanOptions]> = async (
  context,
  recipe,
  { answers, explain },
) => {
  const { terminal, json } = context;
  const generator = await context.generator();
  const decided = await planFor(generator, recipe, answers);
  if (explain !== undefined)
    return explainPath(context, generator, { plan: decided, path: explain });
  if (json) printJson(terminal, decided as never);
  else describe(decided).forEach(line => terminal.out(line));
  return EXIT.good;
};

type Section = [title: string, rows: string[][]];

function describe(decided: Plan): string[] {
  const { ir, recipe } = decided;
  return [
    `${ir.service.title} (${recipe.id} ${recipe.version}, layout ${decided.layout.id})`,
    ...sectionsOf(decided).flatMap(([title, rows]) => [
      '',
      title,
      ...aligned(rows),
    ]),
  ];
}

function sectionsOf({ ir, ...decided }: Plan): Section[] {
  return [
    ['Layers', decided.layers.map(({ id, title }) => [id, title])],
    [
      'Technologies',
      decided.technologies.map(({ concern, choice }) => [concern, choice]),
    ],
    [
      'Endpoints',
      decided.endpoints.map(({ method, path, summary }) => [
        method,
        path,
        summary,
      ]),
    ],
    [
      'Tables',
      ir.entities.map(({ table, fields }) => [
        table,
        fields.map(field => field.dbName).join(', '),
      ]),
    ],
    [
      'Environment',
      decided.variables.map(({ name, description }) => [name, description]),
    ],
    ['Outside', decided.effects.map(({ kind, target }) => [kind, target])],
  ];
}

/** Rows with their columns padded to the widest cell. */
function aligned(rows: string[][]): string[] {
  const widths = rows[0]?.map((_cell, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  const line = (row: string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column])).join('  ');
  return rows.map(row => `  ${line(row).trimEnd()}`);
}
