import {
  DomainModel,
  EntityModel,
  FieldModel,
  RelationModel,
} from '../../DomainModel';

/** A mistake in an otherwise valid model: what the checks call it, where they find it, and the model. */
export type Mistake = [code: string, where: string, model: DomainModel];

/** A shop with one of everything: orders with items, customers, tags. */
export function shop(): DomainModel {
  return {
    schema: 1,
    enums: {
      Status: {
        values: ['NEW', 'PAID', 'SENT'],
        initial: 'NEW',
        transitions: { NEW: ['PAID'], PAID: ['SENT'] },
      },
      Colour: { values: ['RED', 'GREEN'] },
    },
    entities: {
      Tag: { fields: { label: { type: 'string', max_length: 40 } } },
      Customer: {
        soft_delete: true,
        fields: { email: { type: 'email', max_length: 254, unique: true } },
        relations: {
          orders: { kind: 'has_many', to: 'Order', inverse: 'customer' },
        },
      },
      Order: {
        version: true,
        actions: {
          update_status: {
            kind: 'transition',
            method: 'PUT',
            path: '/status',
            field: 'status',
          },
        },
        fields: {
          status: { type: 'enum:Status' },
          ordered_on: { type: 'date' },
          sent_on: { type: 'date', nullable: true },
          total: {
            type: 'decimal',
            precision: 12,
            scale: 2,
            computed: {
              op: 'sum_product',
              over: 'items',
              of: ['quantity', 'price'],
            },
          },
        },
        relations: {
          customer: {
            kind: 'belongs_to',
            to: 'Customer',
            inverse: 'orders',
          },
          tags: { kind: 'many_to_many', to: 'Tag' },
          items: {
            kind: 'has_many',
            to: 'Line',
            inverse: 'order',
            owned: true,
          },
        },
        checks: [{ left: 'sent_on', op: '>=', right: 'ordered_on' }],
      },
      Line: {
        fields: {
          quantity: { type: 'int32', min: 1, max: 100 },
          price: { type: 'decimal', precision: 8, scale: 2, min: '0' },
        },
        relations: {
          order: { kind: 'belongs_to', to: 'Order', inverse: 'items' },
        },
      },
    },
  };
}

/** The shop after one change, which is the mistake. */
export function changed(change: (model: DomainModel) => void): DomainModel {
  const model = shop();
  change(model);
  return model;
}

/** The shop with other members of an entity. */
export function withEntity(
  name: string,
  members: Partial<EntityModel>,
): DomainModel {
  return changed(({ entities }) => Object.assign(entities[name], members));
}

/** The shop with a field of its tags. */
export function withField(field: FieldModel, name = 'extra'): DomainModel {
  return changed(({ entities }) => {
    entities.Tag.fields[name] = field;
  });
}

/** The shop with a relation that is new or another one than before. */
export function withRelation(
  entity: string,
  name: string,
  relation: RelationModel,
): DomainModel {
  return changed(({ entities }) => {
    const { relations } = entities[entity];
    entities[entity].relations = { ...relations, [name]: relation };
  });
}
