import { EntityIr, ServiceIr } from '../../model';
import { shopIr } from '../__testUtils__/shopIr';
import { mayConflict } from './mayConflict';

const OPERATIONS = ['create', 'update', 'patch', 'delete', 'action'] as const;

const entityOf = (ir: ServiceIr, name: string): EntityIr =>
  ir.entities.find(entity => entity.name === name)!;

/** The operations of an entity that may conflict, after a change to the shop. */
function conflicting(name: string, change: (ir: ServiceIr) => void = () => {}) {
  const ir = shopIr();
  change(ir);
  return OPERATIONS.filter(each => mayConflict(each, entityOf(ir, name), ir));
}

/** Makes a column of a table unique. */
function makeUnique(entity: EntityIr, ...columns: string[]) {
  const rest = { name: 'uq', members: columns, liveOnly: false };
  entity.indexes.push({ ...rest, columns, unique: true });
}

describe('mayConflict', () => {
  it.each<[string, string, (ir: ServiceIr) => void, string[]]>([
    ['nothing unique', 'Order', () => {}, ['action']],
    [
      'a unique field, and rows that refer to it',
      'Customer',
      () => {},
      ['create', 'update', 'patch', 'delete', 'action'],
    ],
    [
      'a unique field that never changes',
      'Order',
      ir => makeUnique(entityOf(ir, 'Order'), 'warehouse_id'),
      ['create', 'action'],
    ],
    [
      'a fixed and a changing field that are unique together',
      'Order',
      ir => makeUnique(entityOf(ir, 'Order'), 'warehouse_id', 'note'),
      ['create', 'update', 'patch', 'action'],
    ],
    [
      'a unique field of its parts',
      'Order',
      ir => makeUnique(entityOf(ir, 'OrderItem'), 'quantity'),
      ['create', 'update', 'patch', 'action'],
    ],
    [
      'one part alone',
      'Order',
      ir => makeUnique(entityOf(ir, 'OrderItem'), 'order_id'),
      ['action'],
    ],
    ['links that go with it', 'Tag', () => {}, ['action']],
    [
      'what is held back by something that would go with it',
      'Tag',
      ir => {
        entityOf(ir, 'Tag').referrers.push({
          entity: 'Customer',
          field: 'tag_id',
          onDelete: 'cascade',
          softDeleted: true,
        });
      },
      ['delete', 'action'],
    ],
  ])('%s: %s', (_, name, change, expected) => {
    expect(conflicting(name, change)).toEqual(expected);
  });

  it('is never asked of what reads', () => {
    const ir = shopIr();
    const customer = entityOf(ir, 'Customer');
    expect(mayConflict('list', customer, ir)).toBe(false);
    expect(mayConflict('get', customer, ir)).toBe(false);
  });
});
