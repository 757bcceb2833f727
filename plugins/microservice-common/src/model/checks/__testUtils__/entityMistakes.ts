import { changed, Mistake, withEntity } from './Mistake';

const ORDER = 'model.entities.Order';
const TAG = 'model.entities.Tag';
const open = { open: { type: 'boolean' } };
const label = { type: 'string', max_length: 40 } as const;

/** Mistakes in names, enumerations and settings. */
export const ENTITY_MISTAKES: readonly Mistake[] = [
  [
    'enum.initial',
    'model.enums.Colour.initial',
    changed(({ enums }) => Object.assign(enums!.Colour, { initial: 'BLUE' })),
  ],
  [
    'enum.transitions',
    'model.enums.Status.transitions.PAID',
    changed(({ enums }) => {
      enums!.Status.transitions = { NEW: ['PAID'], PAID: ['LOST'] };
    }),
  ],
  [
    'transition.initial',
    `${ORDER}.fields.status`,
    changed(({ enums }) => {
      delete enums!.Status.initial;
    }),
  ],
  [
    'api.prefix',
    'model.api.prefix',
    changed(model => {
      model.api = { prefix: '/health/v1' };
    }),
  ],
  [
    'entity.collision',
    'model.entities.Tags',
    changed(({ entities }) => {
      entities.Tags = { plural: 'many_tags', fields: open };
    }),
  ],
  [
    'entity.collision',
    'model.entities.OrderTag',
    changed(({ entities }) => {
      entities.OrderTag = { table: 'tags', fields: open };
    }),
  ],
  [
    'entity.table_reserved',
    'model.entities.Reference',
    changed(({ entities }) => {
      entities.Reference = { fields: open };
    }),
  ],
  [
    'entity.plural_reserved',
    'model.entities.Visit',
    changed(({ entities }) => {
      entities.Visit = { plural: 'session', fields: open };
    }),
  ],
  [
    'entity.identifier',
    'model.entities.Order',
    changed(({ entities }) => {
      entities.OrderTag = { fields: open };
      const { Tag, OrderTag, ...others } = entities;
      Object.keys(entities).forEach(key => delete entities[key]);
      Object.assign(entities, { Tag, OrderTag, ...others });
    }),
  ],
  [
    'entity.operations',
    'model.entities.Note',
    changed(({ entities }) => {
      entities.Note = { operations: [], fields: open };
    }),
  ],
  [
    'id.reserved',
    `${TAG}.id.api_name`,
    withEntity('Tag', { id: { api_name: 'class' } }),
  ],
  [
    'id.collision',
    `${TAG}.id.api_name`,
    withEntity('Tag', { id: { api_name: 'label' } }),
  ],
  [
    'entity.default_sort',
    `${TAG}.default_sort`,
    withEntity('Tag', { timestamps: false, default_sort: ['created_at'] }),
  ],
  [
    'entity.default_sort',
    `${TAG}.default_sort`,
    withEntity('Tag', { default_sort: ['label', '-label'] }),
  ],
  [
    'filter.collision',
    `${TAG}.fields.size_gte.filter`,
    withEntity('Tag', {
      fields: {
        label,
        width: { type: 'int32', api_name: 'size_shown', filter: ['gte'] },
        size_gte: {
          type: 'int32',
          api_name: 'size_shown_gte',
          filter: ['eq'],
        },
      },
    }),
  ],
  [
    'access.unknown',
    `${TAG}.access.publish`,
    withEntity('Tag', { access: { publish: 'public' } }),
  ],
  [
    'access.auth',
    `${TAG}.access.delete`,
    withEntity('Tag', { access: { delete: 'admin' } }),
  ],
  [
    'owner.auth',
    `${TAG}.owner`,
    withEntity('Tag', { owner: { field: 'label' } }),
  ],
];
