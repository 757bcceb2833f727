import { PRESETS } from '../presets';
import { ApiIr } from '../ServiceIr';
import { buildIr } from './buildIr';

const api: ApiIr = {
  prefix: '/api/v1',
  pagination: {
    style: 'limit_offset',
    envelope: 'bare',
    default: 100,
    max: 100,
    offsetParameter: 'skip',
    limitParameter: 'limit',
  },
  put: 'partial',
  patch: true,
  delete: 'no-content',
  validationStatus: 422,
};
const answers = {
  name: 'item-service',
  description: 'Manages items',
  owner: 'group:default/shop-team',
};
const ir = buildIr(PRESETS.items, answers, api);
const [item] = ir.entities;

describe('buildIr', () => {
  it('names the service in every case', () => {
    expect(ir.service).toMatchObject({
      title: 'Item service',
      snake: 'item_service',
      constant: 'ITEM_SERVICE',
    });
  });

  it('names the entity, its table and its collection', () => {
    expect(item).toMatchObject({
      name: 'Item',
      snake: 'item',
      plural: 'items',
      pluralPascal: 'Items',
      table: 'items',
      path: 'items',
      primaryKey: 'pk_items',
    });
  });

  it('derives samples from the constraints', () => {
    expect(item.sample).toEqual({
      name: 'Desk lamp',
      description: 'Warm light, adjustable arm',
      price: '24.90',
      on_sale: true,
    });
    expect(item.otherSample).toEqual({
      name: 'sample',
      description: 'sample',
      price: '12.50',
      on_sale: false,
    });
    expect(item.minimalSample).toEqual({ name: 'Desk lamp', price: '24.90' });
    expect(item.requiredNames).toEqual(['name', 'price']);
  });

  it('derives one invalid change per constraint', () => {
    const values = Object.fromEntries(
      item.invalid.map(({ label, value }) => [label, value]),
    );
    expect(values).toMatchObject({
      name_null: null,
      name_min_length: '',
      name_max_length: 'x'.repeat(101),
      name_nul: 'a\u0000b',
      description_max_length: 'x'.repeat(501),
      price_too_small: '0.00',
      price_too_large: '10000000000.00',
      price_scale: '0.021',
      on_sale_null: null,
      unknown_member: 1,
    });
    expect(Object.keys(values)).toContain('name_missing');
  });

  it('names indexes and checks finally', () => {
    expect(item.indexes).toMatchObject([
      { name: 'ix_items_name', columns: ['name'], unique: false },
      {
        name: 'ix_items_created_at_id',
        columns: ['created_at', 'id'],
        unique: false,
      },
    ]);
    expect(item.checks).toMatchObject([
      {
        name: 'ck_items_price_exclusive_min',
        column: 'price',
        operator: '>',
        value: '0',
      },
    ]);
  });

  it('makes the order of lists total', () => {
    expect(item.defaultSort).toEqual([
      { parameter: 'created_at', field: 'created_at', descending: false },
      { parameter: 'id', field: 'id', descending: false },
    ]);
  });

  it('derives query parameters from the filters', () => {
    expect(item.filters.map(filter => filter.parameter)).toEqual([
      'name',
      'name_contains',
      'price_gte',
      'price_lte',
      'on_sale',
    ]);
  });

  it('sorts by the names that clients know, and by what a list is sorted by', () => {
    const { sortable, defaultSort } = buildIr(
      {
        schema: 1,
        entities: {
          Ware: {
            timestamps: false,
            fields: {
              price_now: { type: 'int32', api_name: 'price', sortable: true },
              rank: { type: 'int32', api_name: 'place' },
            },
            default_sort: ['-rank'],
          },
        },
      },
      answers,
      api,
    ).entities[0];
    expect(sortable).toEqual([
      { parameter: 'id', field: 'id' },
      { parameter: 'price', field: 'price_now' },
      { parameter: 'place', field: 'rank' },
    ]);
    expect(defaultSort[0]).toEqual({
      parameter: 'place',
      field: 'rank',
      descending: true,
    });
  });
});
