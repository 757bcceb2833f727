import {
  DecisionPlan,
  Plan,
  TablePlan,
} from '@microservice-scaffolder/plugin-microservice-common';

/** Widest line that is broken between words; cells of tables stay whole. */
const WIDTH = 100;

type Section = [title: string, lines: string[]];

/**
 * A plan as lines for people: what will be made, what was decided and why.
 *
 * @internal
 */
export function describePlan(plan: Plan): string[] {
  const { ir, recipe, layout } = plan;
  return [
    `${ir.service.title} (${recipe.id} ${recipe.version}, layout ${layout.id})`,
    ...sectionsOf(plan)
      .filter(([, lines]) => lines.length)
      .flatMap(([title, lines]) => ['', title, ...indented(lines)]),
  ];
}

function sectionsOf(plan: Plan): Section[] {
  return [
    ['Layers', aligned(plan.layers.map(({ id, title }) => [id, title]))],
    [
      'Technologies',
      aligned(
        plan.technologies.map(({ concern, choice }) => [concern, choice]),
      ),
    ],
    ['Endpoints', aligned(plan.endpoints.map(endpointCells))],
    ['Tables', separated(plan.tables.map(tableLines))],
    [
      'Decisions, with what else was weighed',
      separated(plan.decisions.map(decisionLines)),
    ],
    [
      'Environment',
      aligned(
        plan.variables.map(({ name, description }) => [name, description]),
      ),
    ],
    [
      'Variables to set on GitHub before the first deployment',
      aligned(unsetVariables(plan)),
    ],
    [
      'Outside',
      aligned(plan.effects.map(({ kind, target }) => [kind, target])),
    ],
  ];
}

function endpointCells(endpoint: Plan['endpoints'][number]): string[] {
  const { method, path, summary, statuses } = endpoint;
  return [method, path, summary, statuses.join(' ')];
}

function unsetVariables({ deploymentVariables }: Plan): string[][] {
  return deploymentVariables
    .filter(({ unsetIn }) => unsetIn.length)
    .map(({ name, unsetIn, description }) => [
      name,
      unsetIn.join(', '),
      description,
    ]);
}

function tableLines({
  name,
  columns,
  constraints,
  indexes,
}: TablePlan): string[] {
  const rules = [
    ...constraints
      .filter(({ kind }) => kind !== 'primary key')
      .map(({ kind, rule }) => [kind, rule]),
    ...indexes.map(index => [
      'index',
      `${index.columns.join(', ')} ${index.condition}`.trim(),
    ]),
  ];
  return [
    name,
    ...indented(
      aligned(
        columns.map(column => [
          column.name,
          column.type,
          column.nullable ? 'null' : '',
          column.references ? `to ${column.references}` : '',
        ]),
      ),
    ),
    ...indented(aligned(rules)),
  ];
}

function decisionLines(decision: DecisionPlan): string[] {
  const { question, about, choice, reason, alternatives } = decision;
  const where = about.length ? ` of ${about.join(', ')}` : '';
  return [
    `${question}${where}: ${choice}`,
    ...indented(wrapped(reason)),
    ...indented(
      alternatives.flatMap(({ choice: other, because }) => {
        const [first, ...rest] = wrapped(`${other}: ${because}`);
        return [`- ${first}`, ...indented(rest)];
      }),
    ),
  ];
}

/** Groups of lines with a blank line between them. */
function separated(groups: string[][]): string[] {
  return groups.flatMap((lines, index) => (index ? ['', ...lines] : lines));
}

function indented(lines: string[]): string[] {
  return lines.map(line => (line ? `  ${line}` : line));
}

/** Rows with their columns padded to the widest cell. */
function aligned(rows: string[][]): string[] {
  const widths = rows[0]?.map((_cell, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

/** A text in lines of bounded width. */
function wrapped(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH)
      return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
