import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMON = 'plugins/microservice-common/src/model/schema';
const LIBRARY = 'plugins/microservice-node/src/library/schema';

/** Page to the schema that it is made of. */
const SOURCES = {
  'answers.md': `${COMMON}/answers.schema.json`,
  'domain-model.md': `${COMMON}/domain-model.schema.json`,
  'recipe.md': `${LIBRARY}/recipe.schema.json`,
  'layer.md': `${LIBRARY}/layer.schema.json`,
  'overlay.md': `${LIBRARY}/overlay.schema.json`,
  'layout.md': `${LIBRARY}/layout.schema.json`,
};

/**
 * Every generated page of docs/reference by its file name.
 *
 * @returns {Record<string, string>}
 */
export function referencePages() {
  return Object.fromEntries(
    Object.entries(SOURCES).map(([name, source]) => {
      const schema = JSON.parse(readFileSync(resolve(ROOT, source), 'utf8'));
      return [name, pageOf(schema, source)];
    }),
  );
}

function pageOf(schema, source) {
  const inner = Object.entries(schema.$defs ?? {}).filter(
    ([, definition]) => definition.properties,
  );
  return [
    `# ${schema.title}`,
    schema.description,
    `Made by \`./dev reference\` of \`${source}\`; change it there.`,
    tableOf(schema),
    ...inner.flatMap(([name, definition]) => [
      `## ${name}`,
      tableOf(definition),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function tableOf({ properties, required = [] }) {
  const rows = Object.entries(properties).map(([name, property]) => {
    const mark = required.includes(name) ? ' (required)' : '';
    return `| \`${name}\`${mark} | ${typeOf(property)} | ${
      property.description ?? ''
    } |`;
  });
  return ['| key | type | meaning |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function typeOf(property) {
  if (property.$ref) return property.$ref.split('/').at(-1);
  if (property.enum)
    return property.enum.map(value => `\`${value}\``).join(', ');
  if (property.const !== undefined) return `\`${property.const}\``;
  if (property.type === 'array') return `list of ${typeOf(property.items)}`;
  const values = property.additionalProperties;
  if (property.type === 'object' && typeof values === 'object') {
    return `mapping to ${typeOf(values)}`;
  }
  if (property.properties) {
    return `mapping with ${Object.keys(property.properties)
      .map(key => `\`${key}\``)
      .join(', ')}`;
  }
  return property.type === 'object' ? 'mapping' : property.type ?? 'any value';
}
