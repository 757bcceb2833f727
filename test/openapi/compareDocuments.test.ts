import { compareDocuments } from './compareDocuments';
import { Json } from './readSchema';

/** What a framework publishes: other names, other spellings, the same rules. */
function served(): Json {
  return {
    paths: {
      '/api/v1/books/{id}': {
        put: {
          parameters: [
            {
              name: 'if-match',
              in: 'header',
              schema: { anyOf: [{ type: 'string' }, { type: 'null' }] },
            },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/BookChange' },
              },
            },
          },
          responses: {
            200: {
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/BookShown' },
                },
              },
            },
            422: {},
          },
        },
      },
      '/metrics': { get: { responses: {} } },
    },
    components: {
      schemas: {
        BookChange: {
          type: 'object',
          required: ['title'],
          properties: {
            title: { type: 'string', maxLength: 9 },
            note: {
              anyOf: [{ type: 'string' }, { type: 'null' }],
              title: 'Note',
            },
          },
        },
        BookShown: {
          type: 'object',
          required: ['pages'],
          properties: {
            pages: {
              type: 'array',
              items: { $ref: '#/components/schemas/PageShown' },
            },
          },
        },
        PageShown: {
          type: 'object',
          properties: { number: { type: 'integer' } },
        },
      },
    },
  };
}

function planned(): Json {
  return {
    paths: {
      '/api/v1/books/{id}': {
        put: {
          parameters: [
            {
              name: 'If-Match',
              in: 'header',
              required: false,
              schema: { type: 'string' },
            },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['title'],
                  properties: {
                    note: { type: ['string', 'null'], description: 'A note' },
                    title: { type: 'string', maxLength: 9 },
                  },
                },
              },
            },
          },
          responses: {
            422: { $ref: '#/components/responses/Invalid' },
            200: {
              content: {
                'application/json': {
                  schema: {
                    type: 'object',
                    required: ['pages'],
                    properties: {
                      pages: {
                        type: 'array',
                        items: {
                          type: 'object',
                          properties: {
                            number: { type: 'integer', minimum: 1 },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    components: { responses: { Invalid: {} } },
  };
}

type Change = (document: Json) => void;
const put = (document: Json) => document.paths['/api/v1/books/{id}'].put;

const FAULTS: [fault: string, change: Change, difference: string][] = [
  [
    'an operation less',
    document => delete document.paths['/api/v1/books/{id}'].put,
    'operations: PUT /api/v1/books/{id} is planned and not served',
  ],
  [
    'an operation more',
    document => {
      document.paths['/api/v1/books'] = { get: { responses: {} } };
    },
    'operations: GET /api/v1/books is served and not planned',
  ],
  [
    'a status more',
    document => {
      put(document).responses[409] = {};
    },
    'PUT /api/v1/books/{id}: statuses is ["200","422"], served is ["200","409","422"]',
  ],
  [
    'a parameter less',
    document => {
      put(document).parameters = [];
    },
    'PUT /api/v1/books/{id} parameter: header if-match is planned and not served',
  ],
  [
    'a parameter that has to be sent',
    document => {
      put(document).parameters[0].required = true;
    },
    'PUT /api/v1/books/{id} parameter header if-match: required is false, served is true',
  ],
  [
    'another type',
    document => {
      document.components.schemas.BookChange.properties.title.type = 'integer';
    },
    'PUT /api/v1/books/{id} body application/json/title: type is ["string"], served is ["integer"]',
  ],
  [
    'another bound',
    document => {
      document.components.schemas.BookChange.properties.title.maxLength = 8;
    },
    'PUT /api/v1/books/{id} body application/json/title: rules is {"maxLength":9}, served is {"maxLength":8}',
  ],
  [
    'a member that has to be sent',
    document => {
      document.components.schemas.BookChange.required.push('note');
    },
    'PUT /api/v1/books/{id} body application/json: required is ["title"], served is ["note","title"]',
  ],
  [
    'a member less',
    document => {
      delete document.components.schemas.BookChange.properties.note;
    },
    'PUT /api/v1/books/{id} body application/json: note is planned and not served',
  ],
  [
    'a member of a part more',
    document => {
      document.components.schemas.PageShown.properties.text = {
        type: 'string',
      };
    },
    'PUT /api/v1/books/{id} answer 200 application/json/pages/*: text is served and not planned',
  ],
  [
    'null where there is none',
    document => {
      document.components.schemas.BookChange.properties.note = {
        type: 'string',
      };
    },
    'PUT /api/v1/books/{id} body application/json/note: type is ["null","string"], served is ["string"]',
  ],
];

describe('compareDocuments', () => {
  it('finds nothing where both say the same in other words', () => {
    expect(compareDocuments(planned(), served(), '/api/v1')).toEqual([]);
  });

  it.each(FAULTS)('names %s', (_fault, change, difference) => {
    const document = served();
    change(document);
    expect(compareDocuments(planned(), document, '/api/v1')).toEqual([
      difference,
    ]);
  });
});
