import { shopIr } from '../__testUtils__/shopIr';
import { tablesOf } from './tablesOf';

const tables = new Map(tablesOf(shopIr()).map(table => [table.name, table]));

describe('tablesOf', () => {
  it('has a table for each entity and each relation of many to many', () => {
    expect([...tables.keys()]).toEqual([
      'customers',
      'tags',
      'orders',
      'order_items',
      'order_tags',
    ]);
  });

  it('shows the columns with their types and references', () => {
    expect(
      tables
        .get('orders')!
        .columns.map(({ name, type, nullable, references }) =>
          `${name} ${type}${nullable ? ' null' : ''} ${references}`.trim(),
        ),
    ).toEqual([
      'id uuid',
      'status varchar(7)',
      'note text null',
      'warehouse_id uuid',
      'customer_id uuid customers.id',
      'version integer',
      'created_at timestamptz',
      'updated_at timestamptz',
    ]);
  });

  it('marks deleted rows where the model keeps them', () => {
    expect(tables.get('customers')!.columns.at(-1)).toEqual({
      name: 'deleted_at',
      type: 'timestamptz',
      nullable: true,
      key: 'none',
      references: '',
      doc: 'When the row was deleted',
    });
  });

  it('lists what the database holds', () => {
    expect(tables.get('orders')!.constraints).toEqual([
      { name: 'pk_orders', kind: 'primary key', rule: 'id' },
      {
        name: 'fk_orders_customer_id',
        kind: 'foreign key',
        rule: 'customer_id to customers.id, on delete restrict',
      },
      {
        name: 'ck_orders_status_values',
        kind: 'check',
        rule: 'status in (OPEN, SHIPPED)',
      },
    ]);
  });

  it('ties two tables by a third', () => {
    expect(tables.get('order_tags')).toMatchObject({
      columns: [
        { name: 'order_id', type: 'uuid', references: 'orders.id' },
        { name: 'tag_id', type: 'bigint', references: 'tags.id' },
      ],
      constraints: [{ rule: 'order_id, tag_id' }, {}, {}],
    });
  });
});
