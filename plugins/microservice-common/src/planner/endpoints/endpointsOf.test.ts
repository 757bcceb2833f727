import { shopIr } from '../__testUtils__/shopIr';
import { endpointsOf } from './endpointsOf';

const rows = (...given: Parameters<typeof shopIr>) =>
  endpointsOf(shopIr(...given))
    .filter(({ entity }) => entity === 'Order')
    .map(
      ({ method, path, statuses }) => `${method} ${path} ${statuses.join(' ')}`,
    );

describe('endpointsOf', () => {
  it('lists every operation and action with the statuses of the contract', () => {
    expect(rows()).toEqual([
      'POST /api/v1/orders 201 400 413 415 422',
      'GET /api/v1/orders 200 422',
      'GET /api/v1/orders/{id} 200 404 422',
      'PUT /api/v1/orders/{id} 200 400 404 412 413 415 422',
      'PATCH /api/v1/orders/{id} 200 400 404 412 413 415 422',
      'DELETE /api/v1/orders/{id} 204 404 412 422',
      'PUT /api/v1/orders/{id}/status 200 400 404 409 412 413 415 422',
    ]);
  });

  it('answers what breaks a rule with 400 where the model says so', () => {
    expect(rows({ validation_status: 400 })).toContain(
      'GET /api/v1/orders/{id} 200 400 404',
    );
  });

  it('has no endpoints for parts', () => {
    const paths = endpointsOf(shopIr()).map(({ path }) => path);
    expect(paths.filter(path => path.includes('item'))).toEqual([]);
  });

  it('says what is written and read together', () => {
    const summaries = endpointsOf(shopIr()).map(({ summary }) => summary);
    expect(summaries).toContain('Create one order with its items');
    expect(summaries).toContain('Change the status');
  });
});
