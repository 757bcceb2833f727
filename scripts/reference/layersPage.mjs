import { code, madeOf, page, table } from './markdown.mjs';
import { readTemplates } from './readTemplates.mjs';
import { typeOf } from './schemaPage.mjs';

/**
 * The layers of this repository: what each needs, states, offers and contributes.
 *
 * @returns {Promise<string>}
 */
export async function layersPage() {
  const { layers } = await readTemplates();
  return page([
    '# Layers',
    'What services are put together from. [layer.yaml](layer.md) says how one is written; [Recipes](recipes.md) which choice brings which.',
    madeOf('templates/layers'),
    table(
      ['layer', 'title', 'files', 'units'],
      layers.map(layer => [
        `[\`${layer.id}\`](#${layer.id.replace('/', '')})`,
        layer.title,
        String(layer.wholeFiles.length),
        String(Object.keys(layer.units).length),
      ]),
    ),
    ...layers.flatMap(sectionOf),
  ]);
}

function sectionOf(layer) {
  return [
    `## ${layer.id}`,
    `${layer.description ?? layer.title}.`,
    linesOf(layer),
    slotsOf(layer),
    technologiesOf(layer),
    variablesOf(layer),
    deploymentVariablesOf(layer),
    unitsOf(layer),
    ...layer.overlays.flatMap(overlayOf),
  ];
}

/** What can be said in a line, where there is something to say. */
function linesOf(layer) {
  const facts = mapping(layer.provides);
  const lines = [
    ['Needs', layer.requires.map(code)],
    ['Does not go with', layer.conflicts.map(code)],
    ['States', facts],
    ['Fills', Object.keys(layer.fills).map(code)],
    ['Layouts', Object.keys(layer.layouts).sort().map(code)],
  ].filter(([, items]) => items.length);
  const refusals = layer.refuses.map(
    ({ when = {}, unless = {}, because, instead }) =>
      `- Refuses ${[
        ...mapping(when),
        ...mapping(unless).map(fact => `services without ${fact}`),
      ].join(' with ')}: ${because}; ${instead}.`,
  );
  return [
    ...lines.map(([word, items]) => `- ${word}: ${items.join(', ')}.`),
    ...refusals,
  ].join('\n');
}

function slotsOf({ accepts }) {
  return table(
    ['slot', 'an entry is', 'what for'],
    Object.entries(accepts).map(([name, { item, description }]) => [
      `\`${name}\``,
      typeOf(item),
      description,
    ]),
  );
}

function technologiesOf({ technologies }) {
  return table(
    ['concern', 'choice', 'why', 'instead of'],
    technologies.map(({ concern, choice, why, alternatives = [] }) => [
      concern,
      choice,
      why,
      alternatives.map(each => each.choice ?? each).join(', '),
    ]),
  );
}

function variablesOf({ variables }) {
  return table(
    ['variable', 'meaning', 'example'],
    variables.map(({ name, description, example, required, secret }) => [
      `\`${name}\`${required ? ' (required)' : ''}${secret ? ' (secret)' : ''}`,
      description,
      example ? code(example) : '',
    ]),
  );
}

function deploymentVariablesOf({ deploymentVariables }) {
  return table(
    ['variable on GitHub', 'meaning', 'example'],
    deploymentVariables.map(({ name, description, example }) => [
      code(name),
      description,
      code(example),
    ]),
  );
}

function unitsOf({ units }) {
  return table(
    ['unit', 'once for each', 'purpose'],
    Object.entries(units).map(([name, { each = 'service', purpose }]) => [
      `\`${name}\``,
      each,
      purpose,
    ]),
  );
}

function overlayOf(overlay) {
  const files = overlay.wholeFiles.map(({ path }) => code(path));
  const fills = Object.keys(overlay.fills).map(code);
  return [
    `### ${overlay.from}, with ${mapping(overlay.when).join(' and ')}`,
    files.length ? `Adds ${files.join(', ')}.` : undefined,
    fills.length ? `Fills ${fills.join(', ')}.` : undefined,
    technologiesOf(overlay),
    variablesOf(overlay),
    deploymentVariablesOf(overlay),
  ];
}

function mapping(facts) {
  return Object.entries(facts).map(([key, value]) => code(`${key}: ${value}`));
}
