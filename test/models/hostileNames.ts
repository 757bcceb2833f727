import {
  GENERATES,
  HostileModel,
  parsed,
  withEntities,
  withFields,
  withTexts,
} from './HostileModel';

const LONG_NAME = 'AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTt';
const LONG_FIELD = 'a_rather_long_name_of_a_field_that_fills_all_characters';

/** Names that a language, a database or a framework keeps for itself. */
export const RESERVED_NAMES: readonly HostileModel[] = [
  {
    title: 'a keyword of Python as field',
    expected: 'field.reserved',
    model: withTexts(['lambda']),
  },
  {
    title: 'a keyword of Go as field',
    expected: 'field.reserved',
    model: withTexts(['chan']),
  },
  {
    title: 'a keyword of Java as field',
    expected: 'field.reserved',
    model: withTexts(['synchronized']),
  },
  {
    title: 'a keyword of JavaScript as field',
    expected: 'field.reserved',
    model: withTexts(['typeof']),
  },
  {
    title: 'a type of Python as field',
    expected: 'field.reserved',
    model: withTexts(['bool']),
  },
  {
    title: 'a member of the framework as field',
    expected: 'field.reserved',
    model: withTexts(['metadata']),
  },
  {
    title: 'a prefix that the framework protects',
    expected: 'field.reserved',
    model: withTexts(['model_config']),
  },
  {
    title: 'a column that PostgreSQL has in each table',
    expected: 'field.reserved',
    model: withTexts(['ctid']),
  },
  {
    title: 'a parameter of lists as field',
    expected: 'field.reserved',
    model: withTexts(['limit']),
  },
  {
    title: 'words of SQL as fields',
    expected: GENERATES,
    model: withTexts([
      'user',
      'group',
      'table',
      'column',
      'primary',
      'references',
      'check',
      'desc',
      'end',
      'when',
      'key',
      'rank',
      'where',
    ]),
  },
  {
    title: 'builtins of Python that attributes may hide',
    expected: GENERATES,
    model: withTexts([
      'filter',
      'format',
      'hash_value',
      'input',
      'map_name',
      'max',
      'min',
      'open',
      'round',
      'sum_total',
      'vars',
      'zip',
      'name',
      'value',
      'values',
      'items',
      'keys',
    ]),
  },
  {
    title: 'words of SQL as entities, whose plurals are none',
    expected: GENERATES,
    model: withEntities(['User', 'Group', 'Order', 'Line', 'Rank']),
  },
  {
    title: 'an entity whose plural PostgreSQL reserves',
    expected: 'entity.table_reserved',
    model: withEntities(['Reference']),
  },
  {
    title: 'a class of the framework as entity',
    expected: 'entity.reserved',
    model: withEntities(['BaseModel']),
  },
  {
    title: 'a keyword of Python as entity',
    expected: 'entity.reserved',
    model: withEntities(['Async']),
  },
  {
    title: 'a class that enumerations extend as entity',
    expected: 'entity.reserved',
    model: withEntities(['StrEnum']),
  },
  {
    title: 'a keyword of Python as plural',
    expected: 'entity.plural_reserved',
    model: parsed(
      '{"schema":1,"entities":{"Parcel":{"plural":"import","fields":{"open":{"type":"boolean"}}}}}',
    ),
  },
  {
    title: 'a class of Java as entity',
    expected: 'entity.reserved',
    model: withEntities(['Thread']),
  },
  {
    title: 'an entity called like a generated class of another',
    expected: 'entity.derived',
    model: withEntities(['Parcel', 'ParcelCreate']),
  },
  {
    title: 'an entity whose list would be the health check',
    expected: 'entity.plural_reserved',
    model: {
      schema: 1,
      entities: {
        Check: { plural: 'health', fields: { open: { type: 'boolean' } } },
      },
    },
  },
  {
    title: 'an entity without a plural',
    expected: 'entity.plural',
    model: withEntities(['Equipment']),
  },
];

/** Names that reach for prototypes, for the limits, or for another alphabet. */
export const STRANGE_NAMES: readonly HostileModel[] = [
  {
    title: '__proto__ as field',
    expected: 'schema.pattern',
    model: parsed(
      '{"schema":1,"entities":{"Parcel":{"fields":{"__proto__":{"type":"boolean"}}}}}',
    ),
  },
  {
    title: '__proto__ as entity',
    expected: 'schema.pattern',
    model: parsed(
      '{"schema":1,"entities":{"__proto__":{"fields":{"open":{"type":"boolean"}}}}}',
    ),
  },
  {
    title: '__proto__ as enumeration',
    expected: 'schema.pattern',
    model: parsed(
      '{"schema":1,"enums":{"__proto__":{"values":["A"]}},"entities":{"Parcel":{"fields":{"open":{"type":"boolean"}}}}}',
    ),
  },
  {
    title: '__proto__ among transitions',
    expected: 'enum.transitions',
    model: parsed(
      '{"schema":1,"enums":{"State":{"values":["A"],"transitions":{"__proto__":["A"]}}},"entities":{"Parcel":{"fields":{"open":{"type":"boolean"}}}}}',
    ),
  },
  {
    title: '__proto__ in a row for development',
    expected: 'seed.unknown',
    model: parsed(
      '{"schema":1,"entities":{"Parcel":{"fields":{"open":{"type":"boolean"}},"seed":[{"open":true,"__proto__":1}]}}}',
    ),
  },
  {
    title: 'constructor as entity',
    expected: 'entity.reserved',
    model: withEntities(['Constructor']),
  },
  {
    title: 'a relation to an inherited member',
    expected: 'schema.pattern',
    model: {
      schema: 1,
      entities: {
        Parcel: {
          fields: { open: { type: 'boolean' } },
          relations: { owner: { kind: 'belongs_to', to: 'toString' } },
        },
      },
    },
  },
  {
    title: 'an entity named in Cyrillic that looks Latin',
    expected: 'schema.pattern',
    model: withEntities(['Оrder']),
  },
  {
    title: 'a field with a fullwidth letter',
    expected: 'schema.pattern',
    model: withTexts(['ｎame']),
  },
  {
    title: 'a field with a zero-width joiner',
    expected: 'schema.pattern',
    model: withTexts(['na\u200dme']),
  },
  {
    title: 'a description that turns the direction of text',
    expected: 'schema.pattern',
    model: withFields({ open: { type: 'boolean', doc: 'safe \u202e evil' } }),
  },
  {
    title: 'a description that ends a comment and a string',
    expected: GENERATES,
    model: withFields({
      open: {
        type: 'boolean',
        doc: '""" \' */ --> ${{ 7 * 7 }} {% raw %} \\',
      },
    }),
  },
  {
    title: 'a pattern that ends a string',
    expected: GENERATES,
    model: withFields({
      code: {
        type: 'string',
        max_length: 20,
        pattern: '^["\'`\\\\{}$%]+$',
        example: '"\'`\\{}$%',
      },
    }),
  },
  {
    title: 'the longest names that the format takes',
    expected: GENERATES,
    model: {
      schema: 1,
      entities: {
        [LONG_NAME]: {
          fields: {
            [LONG_FIELD]: { type: 'int32', min: 0, unique: true },
            [`b${LONG_FIELD.slice(1)}`]: { type: 'int32', index: true },
            [`c${LONG_FIELD.slice(1)}`]: { type: 'int32' },
          },
          unique: [[`b${LONG_FIELD.slice(1)}`, `c${LONG_FIELD.slice(1)}`]],
          checks: [
            { left: LONG_FIELD, op: '!=', right: `b${LONG_FIELD.slice(1)}` },
          ],
        },
      },
    },
  },
  {
    title: 'a name longer than the format takes',
    expected: 'schema.pattern',
    model: withEntities([`${LONG_NAME}X`]),
  },
  {
    title: 'fields that differ after the 54th character only',
    expected: GENERATES,
    model: withTexts([LONG_FIELD, `${LONG_FIELD.slice(0, -1)}t`]),
  },
  {
    title: 'names of one letter',
    expected: GENERATES,
    model: withFields(
      { a: { type: 'boolean' }, b: { type: 'int32' }, x: { type: 'uuid' } },
      'Q',
    ),
  },
];
