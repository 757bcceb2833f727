import { BadInputs } from './BadInputs';

const fields = { title: { type: 'string', max_length: 100 } };
const book = (entity: object) => ({ schema: 1, entities: { Book: entity } });
const many = <T>(count: number, of: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => of(index));
const nested = (depth: number) =>
  JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
const state = (entity: object) => ({
  schema: 1,
  enums: { State: entity },
  entities: { Book: { fields: { state: { type: 'enum:State' } } } },
});

/** Rows 16, 24 to 26 and 29 to 31: models, entities and enumerations. */
export const models: readonly BadInputs[] = [
  {
    number: 16,
    title: 'members of every object as entities',
    into: { entities: true },
    refused: [
      '__proto__',
      'Constructor',
      'Prototype',
      'constructor',
      'toString',
    ],
  },
  {
    number: 24,
    title: 'plurals that clash',
    into: { entities: true },
    refused: [
      ['User', 'user'],
      ['Order', 'Orders'],
      ['Person', 'People'],
      ['HttpServer', 'HTTPServer'],
      ['Item', 'ItemCreate'],
      ['Order', 'OrderNotFoundError'],
      'Data',
      'News',
      'Series',
      'Species',
      'Equipment',
      'Health',
      'Migration',
      'Error',
    ],
    accepted: [
      ['Person', 'Order'],
      ['OrderItem', 'Order'],
      'Address',
      'Category',
    ],
  },
  {
    number: 24,
    title: 'plurals that the author chose badly',
    into: { model: true },
    field: 'model.entities.Book',
    refused: [
      book({ plural: 'book', fields }),
      book({ plural: 'health', fields }),
      book({ plural: 'Books', fields }),
      book({ plural: '../books', fields }),
      book({ table: 'books; drop', fields }),
      book({ plural: '', fields }),
      book({ plural: 'a'.repeat(56), fields }),
    ],
  },
  {
    number: 25,
    title: 'words of SQL as entities',
    into: { entities: true },
    refused: ['Table', 'Column'],
    accepted: [
      'Select',
      'User',
      'Order',
      'Group',
      'Union1',
      'Grant',
      'Check',
      'Constraint',
    ],
  },
  {
    number: 25,
    title: 'words of SQL as tables',
    into: { model: true },
    field: 'model.entities.Book',
    refused: ['select', 'user', 'order', 'group', 'table'].map(table =>
      book({ table, fields }),
    ),
  },
  {
    number: 26,
    title: 'classes of frameworks and languages',
    into: { entities: true },
    refused: [
      'Model',
      'Base',
      'Session',
      'Request',
      'Object',
      'Exception',
      'List',
      'String',
      'Integer',
      'Map',
      'Promise',
      'Repository',
      'Context',
      'BaseModel',
      'FastAPI',
      'MODEL',
      'Flask',
      'Number',
      'Override',
      'BigDecimal',
      'None',
      'True',
    ],
  },
  {
    number: 29,
    title: 'models without content or with relations',
    into: { model: true },
    field: 'model',
    refused: [
      book({ fields: {} }),
      { schema: 1, entities: {} },
      { schema: 1 },
      { entities: { Book: { fields } } },
      { schema: 2, entities: { Book: { fields } } },
      book({ fields: { parent: { type: 'ref:Book' } } }),
      book({ fields: { parent: { type: 'Book' } } }),
      book({ fields, relations: { author: 'Person' } }),
      [],
      'Book',
      7,
    ],
    accepted: [book({ fields }), book({ fields: { a: { type: 'boolean' } } })],
  },
  {
    number: 30,
    title: 'enumerations that make no sense',
    into: { model: true },
    field: 'model',
    refused: [
      state({ values: [] }),
      state({ values: ['A', 'A'] }),
      state({ values: ['a'] }),
      state({ values: ['A B'] }),
      state({ values: [''] }),
      state({ values: ['A'], initial: 'B' }),
      state({ values: many(201, index => `A${index}`) }),
      state({ values: many(100_000, index => `A${index}`) }),
      state({}),
      { ...state({ values: ['A'] }), enums: { Book: { values: ['A'] } } },
    ],
    accepted: [state({ values: ['A', 'NULL', 'NO', 'TRUE'] })],
  },
  {
    number: 31,
    title: 'models that are too large',
    into: { model: true },
    field: 'model',
    refused: [
      {
        schema: 1,
        entities: Object.fromEntries(
          many(1000, index => [
            `E${index}x`,
            {
              fields: Object.fromEntries(
                many(100, field => [`f${field}`, { type: 'boolean' }]),
              ),
            },
          ]),
        ),
      },
      {
        schema: 1,
        entities: Object.fromEntries(
          many(51, index => [`Ent${index}`, { fields }]),
        ),
      },
      book({
        fields: Object.fromEntries(
          many(61, index => [`f${index}`, { type: 'boolean' }]),
        ),
      }),
      book({ fields, doc: 'x'.repeat(10 * 1024 * 1024) }),
      book({ fields, doc: 'x'.repeat(301) }),
      nested(10_000),
      nested(100),
      book({
        fields: {
          title: { type: 'string', max_length: 9, example: nested(1_000) },
        },
      }),
      many(1_000_000, () => 0),
    ],
  },
];
