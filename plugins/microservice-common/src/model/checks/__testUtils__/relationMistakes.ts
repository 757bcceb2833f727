import { RelationModel } from '../../DomainModel';
import { changed, Mistake, withEntity, withRelation } from './Mistake';

/** A relation of an entity of the shop that is new, or another one than before. */
function inRelation(
  code: string,
  place: string,
  relation: RelationModel,
): Mistake {
  const [entity, name] = place.split('.');
  return [
    code,
    `model.entities.${entity}.relations.${name}`,
    withRelation(entity, name, relation),
  ];
}

const toTag = { kind: 'belongs_to', to: 'Tag' } as const;
const note = { fields: { body: { type: 'text' } } };

/** Mistakes in where relations lead, and in what they say. */
export const RELATION_MISTAKES: readonly Mistake[] = [
  inRelation('relation.to', 'Tag.owner', { kind: 'belongs_to', to: 'Nobody' }),
  inRelation('relation.option', 'Order.label', { ...toTag, min_items: 1 }),
  inRelation('relation.option', 'Order.label', { ...toTag, owned: true }),
  inRelation('relation.items', 'Order.tags', {
    kind: 'many_to_many',
    to: 'Tag',
    min_items: 3,
    max_items: 2,
  }),
  inRelation('relation.owned_delete', 'Order.items', {
    kind: 'has_many',
    to: 'Line',
    inverse: 'order',
    owned: true,
    on_delete: 'restrict',
  }),
  inRelation('relation.link_delete', 'Order.tags', {
    kind: 'many_to_many',
    to: 'Tag',
    on_delete: 'set_null',
  }),
  inRelation('relation.set_null', 'Order.label', {
    ...toTag,
    on_delete: 'set_null',
  }),
  inRelation('relation.self_required', 'Tag.parent', toTag),
  inRelation('relation.self_required', 'Tag.related', {
    kind: 'many_to_many',
    to: 'Tag',
    min_items: 1,
  }),
  inRelation('relation.soft_deleted', 'Order.payer', {
    kind: 'belongs_to',
    to: 'Customer',
    on_delete: 'cascade',
  }),
  inRelation('relation.to_part', 'Tag.line', {
    kind: 'belongs_to',
    to: 'Line',
  }),
  [
    'relation.twice',
    'model.entities.Order.relations.tags',
    withRelation('Tag', 'orders', { kind: 'many_to_many', to: 'Order' }),
  ],
  inRelation('relation.inverse_missing', 'Tag.orders', {
    kind: 'has_many',
    to: 'Order',
  }),
  inRelation('relation.inverse', 'Tag.orders', {
    kind: 'has_many',
    to: 'Order',
    inverse: 'label',
  }),
  inRelation('relation.inverse', 'Tag.orders', {
    kind: 'has_many',
    to: 'Order',
    inverse: 'customer',
  }),
  [
    'relation.inverse_twice',
    'model.entities.Customer.relations.recent',
    changed(({ entities }) => {
      delete entities.Order.relations!.customer.inverse;
      entities.Customer.relations!.recent = {
        kind: 'has_many',
        to: 'Order',
        inverse: 'customer',
      };
    }),
  ],
  [
    'relation.circle',
    'model.entities.Customer.relations.favourite',
    changed(({ entities }) => {
      entities.Tag.relations = {
        last_order: { kind: 'belongs_to', to: 'Order', required: false },
      };
      entities.Customer.relations!.favourite = {
        kind: 'belongs_to',
        to: 'Tag',
        required: false,
      };
    }),
  ],
  [
    'relation.circle',
    'model.entities.Customer.relations.favourites',
    changed(({ entities }) => {
      entities.Tag.relations = {
        last_order: { kind: 'belongs_to', to: 'Order', required: false },
      };
      entities.Customer.relations!.favourites = {
        kind: 'many_to_many',
        to: 'Tag',
        min_items: 1,
      };
    }),
  ],
  inRelation('relation.reserved', 'Order.class', toTag),
  inRelation('relation.collision', 'Order.total', toTag),
  inRelation('relation.collision', 'Order.label', {
    ...toTag,
    api_name: 'customer_id',
  }),
];

/** Mistakes in aggregates. */
export const PART_MISTAKES: readonly Mistake[] = [
  inRelation('relation.owned_self', 'Tag.parts', {
    kind: 'has_many',
    to: 'Tag',
    owned: true,
  }),
  [
    'relation.owned_depth',
    'model.entities.Line.relations.notes',
    changed(({ entities }) => {
      entities.Note = note;
      entities.Line.relations = {
        ...entities.Line.relations,
        notes: { kind: 'has_many', to: 'Note', owned: true },
      };
    }),
  ],
  inRelation('relation.two_owners', 'Order.gifts', {
    kind: 'has_many',
    to: 'Line',
    inverse: 'gift_of',
    owned: true,
  }),
  inRelation('relation.owner_twice', 'Line.replaces', {
    kind: 'belongs_to',
    to: 'Order',
  }),
  inRelation('relation.part_reference', 'Line.order', {
    kind: 'belongs_to',
    to: 'Order',
    inverse: 'items',
    required: false,
  }),
  inRelation('relation.part_links', 'Line.tags', {
    kind: 'many_to_many',
    to: 'Tag',
  }),
  inRelation('relation.part_cascade', 'Line.label', {
    ...toTag,
    on_delete: 'cascade',
  }),
  inRelation('relation.ordered_by', 'Order.items', {
    kind: 'has_many',
    to: 'Line',
    inverse: 'order',
    owned: true,
    ordered_by: 'place',
  }),
  [
    'relation.unreachable',
    'model.entities.Order.relations.tags',
    withEntity('Tag', { operations: ['list', 'get'] }),
  ],
  [
    'entity.part_option',
    'model.entities.Line',
    withEntity('Line', { version: true }),
  ],
  [
    'entity.part_operations',
    'model.entities.Line',
    withEntity('Line', { operations: ['list'] }),
  ],
];
