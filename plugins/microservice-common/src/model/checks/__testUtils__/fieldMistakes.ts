import { FieldModel } from '../../DomainModel';
import { changed, Mistake, withEntity, withField } from './Mistake';

const FIELD = 'model.entities.Tag.fields.extra';

/** A mistake in one field by itself. */
function inField(code: string, field: FieldModel): Mistake {
  return [code, FIELD, withField(field)];
}

/** A mistake in the field whose values follow each other by rules. */
function inStatus(code: string, change: Partial<FieldModel>): Mistake {
  return [
    code,
    'model.entities.Order.fields.status',
    changed(({ entities }) =>
      Object.assign(entities.Order.fields.status, change),
    ),
  ];
}

const text = { type: 'string', max_length: 20 } as const;

/** Mistakes in what a field demands of its values. */
export const CONSTRAINT_MISTAKES: readonly Mistake[] = [
  inField('field.enum', { type: 'enum:Shape' }),
  inField('field.max_length', { type: 'list:string', max_items: 3 }),
  inField('field.max_items', { type: 'list:int32' }),
  inField('field.list_only', { ...text, max_items: 3 }),
  inField('field.precision', { type: 'decimal', precision: 5 }),
  inField('field.decimal_only', { type: 'int32', scale: 2 }),
  inField('field.scale', { type: 'decimal', precision: 3, scale: 4 }),
  inField('field.scale', { type: 'decimal', precision: 3, scale: 3 }),
  inField('field.text_only', { type: 'date', trim: true }),
  inField('field.lengths', { ...text, min_length: 21 }),
  inField('field.number_only', { type: 'time', max: 3 }),
  inField('field.bounds_twice', { type: 'int32', min: 1, exclusive_min: 0 }),
  inField('field.bounds', { type: 'int32', min: 5, max: 4 }),
  inField('field.bounds', { type: 'int64', exclusive_min: 4, max: '4' }),
  inField('field.bounds', {
    type: 'decimal',
    precision: 4,
    scale: 2,
    min: '99.995',
  }),
  inField('field.bounds', { type: 'duration', max: -1 }),
  inField('field.bound_whole', { type: 'int32', max: '7.5' }),
  inField('field.bound_whole', { type: 'list:int64', max_items: 2, min: 0.5 }),
  inField('field.bound_whole', { type: 'duration', exclusive_min: '1.0' }),
  inField('field.bound_digits', { type: 'float64', exclusive_min: 1e-20 }),
  inField('field.external', { type: 'date', external: { service: 'a-b' } }),
  inField('field.pattern', { ...text, pattern: '[', example: 'a' }),
  inField('field.pattern_portable', {
    ...text,
    pattern: '^(?=a)a$',
    example: 'a',
  }),
  inField('field.pattern_portable', {
    ...text,
    pattern: '^[a&&b]$',
    example: 'a',
  }),
  inField('field.pattern_portable', {
    ...text,
    pattern: '^[[]$',
    example: '[',
  }),
  inField('field.pattern_slow', { ...text, pattern: '^(a+)+$', example: 'a' }),
  inField('field.pattern_example', { ...text, pattern: '^a$' }),
];

/** Mistakes in the values that an author gives, and in how many there are. */
export const VALUE_MISTAKES: readonly Mistake[] = [
  inField('field.default_null', { type: 'boolean', default: null }),
  inField('field.default', { type: 'time', default: '24:00:00' }),
  inField('field.default', {
    type: 'list:int32',
    max_items: 1,
    default: [1, 2],
  }),
  inField('field.default', { type: 'duration', default: 'PT0.5S' }),
  inField('field.default', { type: 'int64', default: 2 ** 60 }),
  inField('field.example', { type: 'bytes', max_length: 2, example: 'AAAA' }),
  inField('field.example', { type: 'json', example: ['a'] }),
  inField('field.example', { type: 'date', example: '2026-02-30' }),
  inField('field.example_empty', {
    type: 'list:int32',
    max_items: 2,
    example: [],
  }),
  inField('field.visible', { ...text, example: 'two\nlines' }),
  inField('field.visible', { type: 'json', example: { a: 'b\u202e' } }),
  inField('field.no_value', { type: 'boolean', required: false }),
  inField('field.no_value', { type: 'boolean', access: 'internal' }),
  inField('field.unsatisfiable', { type: 'email', max_length: 4 }),
  inField('field.unique_few', { type: 'int32', min: 1, max: 9, unique: true }),
  inField('field.unique_few', { type: 'enum:Colour', unique: true }),
];

/** Mistakes in how rows are found by a field, and in who may set it. */
export const USE_MISTAKES: readonly Mistake[] = [
  inField('field.filter', { type: 'boolean', filter: ['contains'] }),
  inField('field.filter', { type: 'int32', filter: ['isnull'] }),
  inField('field.filter', { type: 'json', filter: ['eq'] }),
  inField('field.sortable', {
    type: 'list:int32',
    max_items: 2,
    sortable: true,
  }),
  inField('field.index_type', { type: 'json', index: true }),
  inField('field.index_width', { type: 'text', index: true }),
  inField('field.index_width', { type: 'url', max_length: 671, unique: true }),
  inField('field.unique_default', { ...text, unique: true, default: 'a' }),
  inField('field.pii_listed', { ...text, pii: true, filter: ['eq'] }),
  inField('field.hidden_listed', {
    ...text,
    access: 'write_only',
    sortable: true,
  }),
  inStatus('transition.access', { access: 'read_write' }),
  inStatus('transition.option', { nullable: true }),
  inField('transition.action', { type: 'enum:Status' }),
  [
    'field.reserved',
    'model.entities.Tag.fields.class',
    withField(text, 'class'),
  ],
  [
    'field.reserved',
    'model.entities.Tag.fields.mapped_column',
    withField(text, 'mapped_column'),
  ],
  inField('field.reserved', { ...text, db_name: 'xmin' }),
  inField('field.reserved', { ...text, api_name: 'cursor' }),
  inField('field.reserved', { ...text, api_name: 'parse_file' }),
  inField('field.reserved', { ...text, api_name: 'l' }),
  inField('field.collision', { ...text, api_name: 'label' }),
  inField('field.collision', { ...text, db_name: 'label' }),
  [
    'field.collision',
    'model.entities.Tag.fields.la_bel',
    withField(text, 'la_bel'),
  ],
  [
    'field.part_option',
    'model.entities.Line.fields.code',
    withEntity('Line', {
      fields: {
        quantity: { type: 'int32' },
        price: { type: 'decimal', precision: 8, scale: 2 },
        code: { ...text, unique: true },
      },
    }),
  ],
];
