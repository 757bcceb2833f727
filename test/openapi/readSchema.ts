/** A part of an OpenAPI document. */
export type Json = Record<string, any>;

/** What a schema says, however it is written. */
export interface ReadSchema {
  /** `null` among them where the value may be null; empty where any value will do. */
  types: string[];
  /** Bounds, lengths, patterns and values, by keyword. */
  rules: Record<string, unknown>;
  required: string[];
  properties: Record<string, ReadSchema>;
  items?: ReadSchema;
}

/** Keywords that restrict what clients send; the rest describes it. */
const SENT = [
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
];

/** Whoever shows a value has checked it before: of answers only the values of an enumeration are told. */
const SHOWN = ['enum'];

/** The edges of 64-bit numbers say nothing besides the format, and JSON cannot write them exactly. */
const EDGE = 2 ** 63;

/** A document, and whether what is read from it was sent by clients or is shown to them. */
export interface Source {
  document: Json;
  of: 'request' | 'answer';
}

/** Reads a schema with what it refers to, so that two spellings of the same rules become equal. */
export function readSchema(schema: Json, source: Source): ReadSchema {
  const { found, nullable } = resolved(schema, source.document);
  const properties = Object.entries<Json>(found.properties ?? {}).map(
    ([name, member]): [string, ReadSchema] => [
      name,
      readSchema(member, source),
    ],
  );
  return {
    types: [
      ...new Set([...typesOf(found), ...(nullable ? ['null'] : [])]),
    ].sort(),
    rules: rulesOf(found, source.of === 'request' ? SENT : SHOWN),
    required: [...(found.required ?? [])].sort(),
    properties: Object.fromEntries(properties),
    ...(found.items ? { items: readSchema(found.items, source) } : {}),
  };
}

/** The schema itself, behind references and behind the choice between it and null. */
function resolved(
  schema: Json,
  document: Json,
): { found: Json; nullable: boolean } {
  if (schema.$ref) return resolved(resolve(schema.$ref, document), document);
  const choices: Json[] = schema.anyOf ?? schema.oneOf ?? [];
  const real = choices.filter(({ type }) => type !== 'null');
  if (real.length !== 1) return { found: schema, nullable: false };
  return {
    found: resolved(real[0], document).found,
    nullable: real.length < choices.length,
  };
}

function resolve(pointer: string, document: Json): Json {
  return pointer
    .split('/')
    .slice(1)
    .reduce((holder, step) => holder[step], document);
}

/** A reference followed, or the value itself. */
export function dereferenced(value: Json, document: Json): Json {
  return value.$ref ? resolve(value.$ref, document) : value;
}

function typesOf({ type }: Json): string[] {
  if (type === undefined) return [];
  return Array.isArray(type) ? type : [type];
}

function rulesOf(schema: Json, keywords: string[]): Record<string, unknown> {
  return Object.fromEntries(
    keywords
      .filter(keyword => schema[keyword] !== undefined)
      .filter(keyword => Math.abs(schema[keyword]) !== EDGE)
      .map(keyword => [
        keyword,
        keyword === 'enum'
          ? schema.enum.filter((value: unknown) => value !== null)
          : schema[keyword],
      ]),
  );
}
