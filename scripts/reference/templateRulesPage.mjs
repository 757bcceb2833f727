import { madeOf, page, table } from './markdown.mjs';
import { loadSource } from './sources.mjs';

const SOURCE = 'packages/cli/src/authoring/lint';

/**
 * What holds for templates without findings.
 *
 * @returns {string}
 */
export function templateRulesPage() {
  const { FOLDER_RULES, LIBRARY_RULES } = loadSource(`${SOURCE}/rules`);
  return page([
    '# Rules for templates',
    '`microservice test` looks at templates before it renders any of them. Each finding names the rule, the file with line and column, and what to do.',
    madeOf(`${SOURCE}/rules.ts`),
    '## Files, each by itself',
    tableOf(FOLDER_RULES),
    '## What files mean together',
    'These need manifests that can be read. What nobody uses is told once nothing else is wrong, since a misspelt name leaves the right one without use.',
    tableOf(LIBRARY_RULES),
  ]);
}

function tableOf(rules) {
  return table(
    ['rule', 'severity', 'promise'],
    rules.map(({ id, severity, promise }) => [`\`${id}\``, severity, promise]),
  );
}
