import { PRESETS } from '../presets';
import { checkModel } from './checkModel';

const withField = (field: object, name = 'title', entity = 'Book') => ({
  schema: 1,
  entities: { [entity]: { fields: { [name]: field } } },
});
const codes = (model: unknown) => {
  const checked = checkModel(model);
  return checked.result === 'ok'
    ? []
    : checked.problems.map(problem => problem.code);
};

describe('checkModel', () => {
  it.each(Object.keys(PRESETS))('accepts the preset %s', preset => {
    expect(checkModel(PRESETS[preset])).toEqual({
      result: 'ok',
      value: PRESETS[preset],
    });
  });

  it.each([
    ['an unknown type', withField({ type: 'money' }), 'schema.pattern'],
    [
      'no fields',
      { schema: 1, entities: { Book: { fields: {} } } },
      'schema.minProperties',
    ],
    ['no entities', { schema: 1, entities: {} }, 'schema.minProperties'],
    [
      'a text without a length',
      withField({ type: 'string' }),
      'field.max_length',
    ],
    [
      'a length of zero',
      withField({ type: 'string', max_length: 0 }),
      'schema.minimum',
    ],
    [
      'a decimal without digits',
      withField({ type: 'decimal' }),
      'field.precision',
    ],
    [
      'a scale above the precision',
      withField({ type: 'decimal', precision: 5, scale: 9 }),
      'field.scale',
    ],
    [
      'bounds that exclude everything',
      withField({ type: 'int32', min: 5, max: 4 }),
      'field.bounds',
    ],
    [
      'a bound outside of the type',
      withField({ type: 'int32', min: '99999999999' }),
      'field.bounds',
    ],
    [
      'a bound of a text',
      withField({ type: 'string', max_length: 5, min: 1 }),
      'field.number_only',
    ],
    [
      'a length of a number',
      withField({ type: 'int32', max_length: 5 }),
      'field.text_only',
    ],
    [
      'a pattern with lookahead',
      withField({
        type: 'string',
        max_length: 5,
        pattern: '^(?=a)a$',
        example: 'a',
      }),
      'field.pattern_portable',
    ],
    [
      'a broken pattern',
      withField({ type: 'string', max_length: 5, pattern: '(', example: 'a' }),
      'field.pattern',
    ],
    [
      'a pattern without example',
      withField({ type: 'string', max_length: 5, pattern: '^a$' }),
      'field.pattern_example',
    ],
    [
      'a default of another type',
      withField({ type: 'boolean', default: 'yes' }),
      'field.default',
    ],
    [
      'a default out of bounds',
      withField({ type: 'int32', max: 3, default: 4 }),
      'field.default',
    ],
    [
      'null as default of a field that refuses it',
      withField({ type: 'boolean', default: null }),
      'field.default_null',
    ],
    [
      'a filter that makes no sense',
      withField({ type: 'boolean', filter: ['contains'] }),
      'field.filter',
    ],
    [
      'an optional field without a value to fall back on',
      withField({ type: 'boolean', required: false }),
      'field.no_value',
    ],
    [
      'a read-only field that nothing fills',
      withField({ type: 'boolean', access: 'read_only' }),
      'field.no_value',
    ],
    [
      'an enumeration that does not exist',
      withField({ type: 'enum:Colour' }),
      'field.enum',
    ],
    [
      'a field called id',
      withField({ type: 'boolean' }, 'id'),
      'field.reserved',
    ],
    [
      'a field called metadata',
      withField({ type: 'boolean' }, 'metadata'),
      'field.reserved',
    ],
    [
      'a keyword as field',
      withField({ type: 'boolean' }, 'class'),
      'field.reserved',
    ],
    [
      '__proto__ as field',
      JSON.parse(
        '{"schema":1,"entities":{"Book":{"fields":{"__proto__":{"type":"boolean"}}}}}',
      ),
      'schema.pattern',
    ],
    [
      'an entity called Session',
      withField({ type: 'boolean' }, 'open', 'Session'),
      'entity.reserved',
    ],
    [
      'too much',
      { schema: 1, entities: {}, x: 'x'.repeat(300_000) },
      'model.size',
    ],
    ['nothing', undefined, 'schema.type'],
  ])('refuses %s', (_title, model, code) => {
    expect(codes(model)).toContain(code);
  });

  it('refuses entities that share a plural', () => {
    const fields = { open: { type: 'boolean' } };
    expect(
      codes({ schema: 1, entities: { Order: { fields }, Orders: { fields } } }),
    ).toContain('entity.collision');
  });

  it('refuses fields that differ by underscores only', () => {
    const fields = { user_id: { type: 'uuid' }, userid: { type: 'uuid' } };
    expect(codes({ schema: 1, entities: { Book: { fields } } })).toContain(
      'field.collision',
    );
  });

  it('does not pollute prototypes', () => {
    codes(
      JSON.parse(
        '{"schema":1,"entities":{"__proto__":{"fields":{"polluted":{"type":"boolean"}}}}}',
      ),
    );
    expect(({} as { fields?: unknown }).fields).toBeUndefined();
  });
});
