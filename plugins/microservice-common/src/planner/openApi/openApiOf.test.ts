import { shopIr } from '../__testUtils__/shopIr';
import { endpointsOf } from '../endpoints';
import { openApiOf } from './openApiOf';

function documentOf(...given: Parameters<typeof shopIr>): any {
  const ir = shopIr(...given);
  return openApiOf({
    ir,
    endpoints: endpointsOf(ir),
    document: { schemas: {}, securitySchemes: {} },
  });
}

const document = documentOf();
const { schemas } = document.components;
const orders = document.paths['/api/v1/orders'];
const order = document.paths['/api/v1/orders/{id}'];

describe('openApiOf', () => {
  it('gives every operation a name of its own', () => {
    const ids = Object.values<any>(document.paths).flatMap(methods =>
      Object.values<any>(methods).map(({ operationId }) => operationId),
    );
    expect(ids).toContain('orders.actions.update_status');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each<[400 | 422, string]>([
    [422, 'The body is not valid JSON.'],
    [400, 'The body is not valid JSON, or a value breaks a rule of the model.'],
  ])('says what 400 means where rules answer with %s', (status, sentence) => {
    const { responses } = documentOf({ validation_status: status }).components;
    expect(responses.BadRequest.description).toBe(sentence);
  });

  it('takes parts with their owner and shows them with their ids', () => {
    expect(schemas.OrderCreate.required).toEqual([
      'warehouse_id',
      'customer_id',
      'items',
    ]);
    expect(schemas.OrderCreate.properties.items).toMatchObject({
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: { $ref: '#/components/schemas/OrderItemCreate' },
    });
    expect(Object.keys(schemas.OrderItemRead.properties)).toEqual([
      'id',
      'quantity',
      'price',
    ]);
  });

  it('takes and shows links as ids', () => {
    expect(schemas.OrderRead.properties.tag_ids).toMatchObject({
      type: 'array',
      uniqueItems: true,
      items: { type: 'integer' },
    });
    expect(orders.get.parameters).toContainEqual(
      expect.objectContaining({ name: 'tag_id', in: 'query' }),
    );
  });

  it('marks what refers to something', () => {
    expect(schemas.OrderCreate.properties.warehouse_id).toMatchObject({
      'x-external': { service: 'stock-service' },
    });
    expect(schemas.OrderCreate.properties.customer_id).toMatchObject({
      'x-reference': 'Customer',
    });
  });

  it('does not let a change touch what never changes', () => {
    expect(Object.keys(schemas.OrderPatch.properties)).toEqual([
      'note',
      'customer_id',
      'items',
      'tag_ids',
    ]);
  });

  it('offers If-Match and shows the ETag where rows have versions', () => {
    expect(order.put.parameters.map(({ name }: any) => name)).toEqual([
      'id',
      'If-Match',
    ]);
    expect(Object.keys(order.put.responses['200'].headers)).toEqual([
      'ETag',
      'X-Request-ID',
    ]);
    expect(order.get.parameters).toHaveLength(1);
  });

  it('takes the new state alone in an action', () => {
    const action = document.paths['/api/v1/orders/{id}/status'].put;
    expect(action.requestBody.content['application/json'].schema).toMatchObject(
      {
        required: ['status'],
        properties: { status: { enum: ['OPEN', 'SHIPPED'] } },
      },
    );
  });

  it('shows a body that holds the references it needs', () => {
    expect(
      orders.post.requestBody.content['application/json'].example,
    ).toMatchObject({ customer_id: '01936f2e-8f1a-7c3d-9b51-2f60c8a4e7d1' });
  });

  it('goes from page to page by a cursor where the model says so', () => {
    const list = documentOf({
      pagination: { style: 'cursor', envelope: 'page' },
    }).paths['/api/v1/orders'].get;
    expect(list.parameters[0].name).toBe('cursor');
    expect(Object.keys(list.responses['200'].headers)).toEqual([
      'Link',
      'X-Request-ID',
    ]);
    expect(
      list.responses['200'].content['application/json'].schema.required,
    ).toEqual(['items', 'next_cursor']);
  });

  it('describes each error once', () => {
    expect(order.put.responses['412']).toEqual({
      $ref: '#/components/responses/PreconditionFailed',
    });
    expect(Object.keys(document.components.responses)).toEqual([
      'BadRequest',
      'NotFound',
      'Conflict',
      'PreconditionFailed',
      'ContentTooLarge',
      'UnsupportedMediaType',
      'UnprocessableContent',
    ]);
  });
});
