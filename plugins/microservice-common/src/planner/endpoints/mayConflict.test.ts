import { EntityIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { shopIr } from '../__testUtils__/shopIr';
import { mayConflict } from './mayConflict';

const OPERATIONS = ['create', 'update', 'patch', 'delete', 'action'] as const;

/** The operations of an entity that may conflict, after a change to the shop. */
function conflicting(name: string, change: (ir: ServiceIr) => void = () => {}) {
  const ir = shopIr();
  change(ir);
  return OPERATIONS.filter(each =>
    mayConflict(each, entityNamed(ir, name), ir),
  );
}

/** Makes a column of a table unique. */
function makeUnique(entity: EntityIr, ...columns: string[]) {
  const rest = { name: 'uq', members: columns, liveOnly: false };
  entity.indexes.push({ ...rest, columns, unique: true });
}

describe('mayConflict', () => {
  it('follows what is unique, and what refers to the row', () => {
    expect(conflicting('Order')).toEqual(['action']);
    expect(conflicting('Customer')).toEqual([...OPERATIONS]);
  });

  it.each<[string, (ir: ServiceIr) => void, string[]]>([
    [
      'a unique field that never changes',
      ir => makeUnique(entityNamed(ir, 'Order'), 'warehouse_id'),
      ['create', 'action'],
    ],
    [
      'a fixed and a changing field that are unique together',
      ir => makeUnique(entityNamed(ir, 'Order'), 'warehouse_id', 'note'),
      ['create', 'update', 'patch', 'action'],
    ],
    [
      'a unique field of its parts',
      ir => makeUnique(entityNamed(ir, 'OrderItem'), 'quantity'),
      ['create', 'update', 'patch', 'action'],
    ],
    [
      'a single part',
      ir => makeUnique(entityNamed(ir, 'OrderItem'), 'order_id'),
      ['action'],
    ],
  ])('knows an order with %s', (_, change, expected) => {
    expect(conflicting('Order', change)).toEqual(expected);
  });

  it('follows what goes with a deleted row', () => {
    const referring = (ir: ServiceIr) =>
      entityNamed(ir, 'Tag').referrers.push({
        entity: 'Customer',
        field: 'tag_id',
        onDelete: 'cascade',
        softDeleted: true,
      });
    expect(conflicting('Tag')).toEqual(['action']);
    expect(conflicting('Tag', referring)).toEqual(['delete', 'action']);
  });

  it('is never asked of what reads', () => {
    const ir = shopIr();
    const customer = entityNamed(ir, 'Customer');
    expect(mayConflict('list', customer, ir)).toBe(false);
    expect(mayConflict('get', customer, ir)).toBe(false);
  });
});
