import { ServiceIr } from '@microservice-scaffolder/plugin-microservice-common';
import { modelFeatures } from './modelFeatures';

const entity = (values: object) => ({
  fields: [],
  children: [],
  links: [],
  checks: [],
  actions: [],
  operations: {},
  root: true,
  ...values,
});
const used = (...entities: object[]) => {
  const features = modelFeatures({
    api: { patch: false },
    entities,
  } as unknown as ServiceIr);
  return Object.keys(features).filter(name => features[name]);
};

describe('modelFeatures', () => {
  it('finds nothing in a model of plain rows', () => {
    expect(used(entity({ name: 'Item' }))).toEqual([]);
  });

  it('changes rows by PUT, and by PATCH where the API has it', () => {
    const changed = (operations: object) =>
      used(entity({ name: 'Item', operations }));
    expect(changed({ update: true })).toEqual(['changes']);
    expect(changed({ patch: true })).toEqual([]);
  });

  it('looks references up where the row at the other end is soft-deleted', () => {
    const customer = entity({ name: 'Customer', softDelete: true });
    const order = entity({
      name: 'Order',
      fields: [{ reference: { entity: 'Customer' } }],
    });
    expect(used(customer, order)).toEqual([
      'references',
      'lookUps',
      'softDeletion',
    ]);
  });

  it('tells parts that the database puts in order from those with a position', () => {
    const parts = (orderedBy: string) =>
      entity({ name: 'Order', children: [{ many: true, orderedBy }] });
    expect(used(parts('position'))).toEqual(['parts']);
    expect(used(parts('weight'))).toEqual(['parts', 'reordered']);
  });
});
