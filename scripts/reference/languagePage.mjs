import { filterRows, functionRows, testRows } from './languageExamples.mjs';
import { code, madeOf, page, table } from './markdown.mjs';
import { loadSource } from './sources.mjs';

const ENGINE = 'plugins/microservice-node/src/engine';

/**
 * The filters, tests and functions of templates, each with an example and what it prints. Throws where one has no
 * example, or an example has lost what it is about.
 *
 * @returns {string}
 */
export function languagePage() {
  const { builtInFilters, refusedFilters } = loadSource(
    `${ENGINE}/filters/builtInFilters`,
  );
  const { valueTests } = loadSource(`${ENGINE}/values/valueTests`);
  requireAll('filter', [...builtInFilters.keys()], filterRows);
  requireAll('test', [...valueTests.keys()], testRows);
  return page([
    '# The language of templates',
    'Templates are written in the language of nunjucks: `${{ value }}` prints, `{% if %}` and `{% for %}` decide, `{# #}` says nothing. A missing value is an error that names the file and the line. What stands here is all there is; each example is rendered when this page is made.',
    madeOf('scripts/reference/languageExamples.mjs'),
    '## Filters',
    table(
      ['filter', 'gives', 'example', 'prints'],
      filterRows.map(([name, meaning, example]) =>
        rowOf(signature(name, builtInFilters.get(name)), meaning, example),
      ),
    ),
    '## Filters of nunjucks that are left out',
    table(
      ['filter', 'because'],
      [...refusedFilters].map(([name, why]) => [`\`${name}\``, why]),
    ),
    '## Tests, after `is`',
    table(
      ['test', 'holds for', 'example', 'prints'],
      testRows.map(([name, meaning, example]) => rowOf(name, meaning, example)),
    ),
    '## Functions',
    table(
      ['function', 'gives', 'example', 'prints'],
      functionRows.map(([name, meaning, example]) =>
        rowOf(name, meaning, example),
      ),
    ),
  ]);
}

function rowOf(name, meaning, example) {
  return [code(name), meaning, code(example), code(printed(example))];
}

/** `replace(old, new, count)`: the name with its arguments. */
function signature(name, { parameters = [] }) {
  return parameters.length ? `${name}(${parameters.join(', ')})` : name;
}

/** What an example prints; an expression stands for a template that prints it. */
function printed(example) {
  const { TemplateEngine } = loadSource(`${ENGINE}/TemplateEngine`);
  const text = example.includes('{%') ? example : `\${{ ${example} }}`;
  return new TemplateEngine().render({ name: 'example.njk', text }, {});
}

function requireAll(kind, names, rows) {
  const described = rows.map(([name]) => name);
  const wrong = [
    ...names.filter(name => !described.includes(name)),
    ...described.filter(name => !names.includes(name)),
  ];
  if (wrong.length) {
    throw new Error(
      `the ${kind} '${wrong[0]}' is either new or gone; correct its row in scripts/reference/languageExamples.mjs`,
    );
  }
}
