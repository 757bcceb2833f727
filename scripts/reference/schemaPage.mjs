import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../dev/paths.mjs';
import { madeOf, page, table } from './markdown.mjs';

/**
 * The page of a format that people write: what its JSON Schema says.
 *
 * @param {string} source the schema, relative to the root
 * @returns {string}
 */
export function schemaPage(source) {
  const schema = readSchema(source);
  const inner = Object.entries(schema.$defs ?? {}).filter(
    ([, definition]) => definition.properties,
  );
  return page([
    `# ${schema.title}`,
    schema.description,
    madeOf(source),
    tableOf(schema),
    ...inner.flatMap(([name, definition]) => [
      `## ${name}`,
      tableOf(definition),
    ]),
  ]);
}

/** A schema with what it takes from others, `urn:microservice-scaffolder:layer:1#/properties/fills`, in its place. */
function readSchema(source) {
  const schema = JSON.parse(readFileSync(join(root, source), 'utf8'));
  const taken = ([key, property]) => {
    const [, name] =
      /^urn:microservice-scaffolder:(\w+):/.exec(property.$ref) ?? [];
    if (!name) return [key, property];
    const other = readSchema(join(dirname(source), `${name}.schema.json`));
    return [key, other.properties[key]];
  };
  const properties = Object.entries(schema.properties).map(taken);
  return { ...schema, properties: Object.fromEntries(properties) };
}

function tableOf(schema) {
  return table(['key', 'type', 'meaning'], rowsOf(schema));
}

/**
 * A row for each key, and below it for each key of a mapping that stands there and nowhere else.
 *
 * @param {object} schema JSON Schema of a mapping
 * @param {string} [prefix] what stands before its keys: `id.`
 * @returns {string[][]}
 */
function rowsOf({ properties, required = [] }, prefix = '') {
  return Object.entries(properties).flatMap(([name, property]) => {
    const inner = property.items?.properties ? property.items : property;
    const below = `${prefix}${name}${inner === property ? '' : '[]'}.`;
    return [
      [
        `\`${prefix}${name}\`${required.includes(name) ? ' (required)' : ''}`,
        typeOf(property),
        property.description,
      ],
      ...(inner.properties ? rowsOf(inner, below) : []),
    ];
  });
}

/**
 * A type in words, as a reader of YAML has it.
 *
 * @param {object} property JSON Schema
 * @returns {string}
 */
export function typeOf(property) {
  if (property['x-form']) return property['x-form'];
  if (property.$ref) return property.$ref.split('/').at(-1);
  if (property.enum)
    return property.enum.map(value => `\`${value}\``).join(', ');
  if (property.const !== undefined) return `\`${property.const}\``;
  if (property.type === 'array')
    return property.items ? `list of ${typeOf(property.items)}` : 'list';
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
