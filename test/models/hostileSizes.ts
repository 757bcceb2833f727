import { GENERATES, HostileModel, withFields } from './HostileModel';

const TEXT = { type: 'string', max_length: 40 };

function many<T>(count: number, make: (index: number) => [string, T]) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => make(index)),
  );
}

/** `Aa`, `Ab` ...: words that no language reserves. */
function word(index: number): string {
  const letters = 'bcdfghjklmnpqrstvwxz';
  return `Qo${letters[Math.floor(index / 20)]}${letters[index % 20]}u`;
}

function entities(count: number, fields: number): object {
  return {
    schema: 1,
    entities: many(count, index => [
      word(index),
      { fields: many(fields, field => [`text_${field}`, TEXT]) },
    ]),
  };
}

/** Models that are larger, deeper or slower than anybody needs. */
export const GIANTS: readonly HostileModel[] = [
  {
    title: 'as many entities as the format takes',
    expected: GENERATES,
    model: entities(50, 2),
  },
  {
    title: 'one entity too many',
    expected: 'schema.maxProperties',
    model: entities(51, 1),
  },
  {
    title: 'as many fields as the format takes',
    expected: GENERATES,
    model: entities(1, 60),
  },
  {
    title: 'one field too many',
    expected: 'schema.maxProperties',
    model: entities(1, 61),
  },
  {
    title: 'as many values as the format takes',
    expected: GENERATES,
    model: {
      schema: 1,
      enums: {
        Wide: { values: Array.from({ length: 200 }, (_, i) => `V${i}`) },
      },
      entities: { Parcel: { fields: { wide: { type: 'enum:Wide' } } } },
    },
  },
  {
    title: 'one relation too many',
    expected: 'schema.maxProperties',
    model: {
      schema: 1,
      entities: {
        Parcel: {
          fields: { open: { type: 'boolean' } },
          relations: many(31, index => [
            `tie_${index}`,
            { kind: 'belongs_to', to: 'Parcel', required: false },
          ]),
        },
      },
    },
  },
  {
    title: 'more text than a model has',
    expected: 'model.size',
    model: { schema: 1, entities: {}, text: 'x'.repeat(300_000) },
  },
  {
    title: 'a value that is nested too deep',
    expected: 'model.depth',
    model: JSON.parse(`${'[['.repeat(200)}${']]'.repeat(200)}`),
  },
  {
    title: 'a pattern that keeps an engine busy for years',
    expected: 'field.pattern_slow',
    model: withFields({
      code: { ...TEXT, pattern: '^(([a-z])+.)+[A-Z]([a-z])+$', example: 'aA' },
    }),
  },
  {
    title: 'a text too wide for an index',
    expected: 'field.index_width',
    model: withFields({ code: { ...TEXT, max_length: 3000, unique: true } }),
  },
  {
    title: 'the widest text that fits into an index',
    expected: GENERATES,
    model: withFields({ code: { ...TEXT, max_length: 670, unique: true } }),
  },
  {
    title: 'the longest text',
    expected: GENERATES,
    model: withFields({ code: { type: 'text', max_length: 100_000 } }),
  },
  {
    title: 'a bound that no number reaches',
    expected: 'schema.maximum',
    model: withFields({ weight: { type: 'float64', max: 1e300 } }),
  },
  {
    title: 'decimals of the most digits',
    expected: GENERATES,
    model: withFields({
      weight: {
        type: 'decimal',
        precision: 38,
        scale: 18,
        min: '-99999999999999999999.999999999999999999',
      },
    }),
  },
  {
    title: 'a decimal with nothing before the point',
    expected: 'field.scale',
    model: withFields({ share: { type: 'decimal', precision: 4, scale: 4 } }),
  },
  {
    title: 'an integer with a single value',
    expected: GENERATES,
    model: withFields({ answer: { type: 'int64', min: 42, max: 42 } }),
  },
  {
    title: 'an integer beyond what JSON carries exactly',
    expected: 'field.unsatisfiable',
    model: withFields({ far: { type: 'int64', min: '9007199254740993' } }),
  },
];
