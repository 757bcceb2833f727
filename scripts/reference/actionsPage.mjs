import { fence, madeOf, page, table } from './markdown.mjs';
import { typeOf } from './schemaPage.mjs';
import { loadSource } from './sources.mjs';

const SOURCE = 'plugins/scaffolder-backend-module-microservice/src';

/**
 * The actions, as they declare themselves to Backstage.
 *
 * @returns {string}
 */
export function actionsPage() {
  // Declarations need nothing; only handlers do.
  const actions = loadSource(`${SOURCE}/createActions`).createActions({});
  return page([
    '# Actions',
    'What a `template.yaml` can call, in the order in which a template does. Every action can run twice without a second effect, and says in a dry run what it would do.',
    madeOf(`${SOURCE}/actions`),
    table(
      ['action', 'what it does'],
      actions.map(({ id, description }) => [linkTo(id), description]),
    ),
    ...actions.flatMap(sectionOf),
  ]);
}

/** A link to a heading, as Markdown pages name them. */
function linkTo(id) {
  return `[\`${id}\`](#${id.replaceAll(':', '')})`;
}

function sectionOf({ id, description, schema, examples, supportsDryRun }) {
  return [
    `## ${id}`,
    description,
    supportsDryRun ? undefined : 'Does nothing in a dry run.',
    fields('input', schema.input),
    fields('output', schema.output),
    ...examples.flatMap(({ description: title, example }) => [
      `${title}:`,
      fence('yaml', example),
    ]),
  ];
}

function fields(kind, { properties = {}, required = [] }) {
  const rows = Object.entries(properties).map(([name, property]) => [
    `\`${name}\`${mark(kind, required.includes(name))}`,
    typeOf(property),
    property.description,
  ]);
  return table([kind, 'type', 'meaning'], rows);
}

/** Inputs are optional and outputs are given unless something else is said. */
function mark(kind, isRequired) {
  if (kind === 'input') return isRequired ? ' (required)' : '';
  return isRequired ? '' : ' (not always)';
}
