import { DocumentPlan, EndpointPlan } from '../../model';
import { shopIr } from '../__testUtils__/shopIr';
import { endpointsOf } from '../endpoints';
import { openApiOf } from './openApiOf';

const ir = shopIr();
const login: EndpointPlan = {
  method: 'POST',
  path: '/api/v1/auth/login',
  summary: 'Sign in',
  statuses: [200, 401, 429],
  access: 'public',
  shape: {
    name: 'auth.login',
    tag: 'Accounts',
    parameters: [],
    body: {
      media: 'application/json',
      schema: { $ref: '#/components/schemas/Login' },
    },
    answer: { $ref: '#/components/schemas/Session' },
  },
};
const document: DocumentPlan = {
  schemas: {
    Session: { type: 'object', properties: { token: { type: 'string' } } },
    Login: {
      extends: 'OrderCreate',
      without: ['items'],
      optional: ['tag_ids'],
    },
    Unused: { type: 'object' },
  },
  securitySchemes: { Bearer: { type: 'http', scheme: 'bearer' } },
};

function documentOf(...brought: EndpointPlan[]): any {
  const additions = [
    { methods: ['GET'], statuses: [304] },
    {
      methods: ['POST'],
      statuses: [429],
      headers: [{ name: 'X-Once', description: 'Once', required: false }],
    },
  ];
  const endpoints = endpointsOf(ir, { brought, additions });
  return openApiOf({ ir, endpoints, document });
}

describe('an endpoint of a layer', () => {
  const { paths, components, tags } = documentOf(login);
  const { post } = paths['/api/v1/auth/login'];

  it('takes and answers what the layer says', () => {
    expect(post).toMatchObject({
      operationId: 'auth.login',
      tags: ['Accounts'],
      requestBody: {
        content: {
          'application/json': { schema: login.shape!.body!.schema },
        },
      },
      responses: {
        200: {
          content: { 'application/json': { schema: login.shape!.answer } },
        },
        429: { $ref: '#/components/responses/TooManyRequests' },
      },
    });
  });

  it('brings the schemas that it refers to, and a heading', () => {
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(['Session', 'Login']),
    );
    expect(components.schemas).not.toHaveProperty('Unused');
    expect(tags).toContainEqual({ name: 'Accounts' });
  });

  it('has schemas that are made of those of an entity', () => {
    const { OrderCreate, Login } = components.schemas;
    const { items: _items, ...others } = OrderCreate.properties;
    expect(Login.properties).toEqual(others);
    expect(Login.required).not.toContain('items');
  });

  it('is open to everybody where it is public', () => {
    expect(post).not.toHaveProperty('security');
  });

  it('says what callers show elsewhere', () => {
    const { get } = documentOf({
      ...login,
      method: 'GET',
      access: 'authenticated',
      scope: 'orders:read',
    }).paths['/api/v1/auth/login'];
    expect(get.security).toEqual([{ Bearer: ['orders:read'] }]);
  });

  it('is not described where it is a connection', () => {
    const connection = { ...login, method: 'WEBSOCKET' };
    expect(documentOf(connection).paths).not.toHaveProperty(
      '/api/v1/auth/login',
    );
  });
});

describe('what a layer adds to endpoints of entities', () => {
  const { paths } = documentOf();
  const { get, post } = paths['/api/v1/orders'];

  it('are headers and statuses of those with the method', () => {
    expect(post.parameters).toEqual([
      {
        name: 'X-Once',
        in: 'header',
        required: false,
        description: 'Once',
        schema: { type: 'string' },
      },
    ]);
    expect(post.responses).toHaveProperty('429');
    expect(get.responses).not.toHaveProperty('429');
  });

  it('are answers without content for who has it already, with its ETag', () => {
    const list = {
      ETag: { $ref: '#/components/headers/PageETag' },
      Link: { $ref: '#/components/headers/Link' },
      'X-Total-Count': { $ref: '#/components/headers/TotalCount' },
      'X-Request-ID': { $ref: '#/components/headers/RequestId' },
    };
    expect(get.responses[304]).toEqual({
      description: 'The caller has it already',
      headers: list,
    });
    expect(get.responses[200].headers).toEqual(list);
    const row = paths['/api/v1/orders/{id}'].get.responses;
    expect(row[304].headers).toEqual(row[200].headers);
    expect(row[304].headers.ETag).toEqual({
      $ref: '#/components/headers/ETag',
    });
  });
});
