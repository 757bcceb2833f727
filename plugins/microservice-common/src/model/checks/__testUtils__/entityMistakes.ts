import { FieldModel } from '../../DomainModel';
import { changed, Mistake, withEntity } from './Mistake';

const ORDER = 'model.entities.Order';
const TAG = 'model.entities.Tag';
const open = { open: { type: 'boolean' } };
const label = { type: 'string', max_length: 40 } as const;

function inTotal(code: string, change: Partial<FieldModel>): Mistake {
  return [
    code,
    `${ORDER}.fields.total`,
    changed(({ entities }) =>
      Object.assign(entities.Order.fields.total, change),
    ),
  ];
}

function inTotalOf(
  code: string,
  computed: NonNullable<FieldModel['computed']>,
): Mistake {
  return inTotal(code, { computed });
}

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

/** Mistakes in what is said of several fields together. */
export const TOGETHER_MISTAKES: readonly Mistake[] = [
  [
    'entity.unique',
    `${ORDER}.unique.0`,
    withEntity('Order', { unique: [['customer_id', 'place']] }),
  ],
  [
    'entity.indexes',
    `${ORDER}.indexes.0`,
    withEntity('Order', { indexes: [{ fields: ['customer'] }] }),
  ],
  [
    'entity.key_twice',
    `${ORDER}.indexes.0`,
    withEntity('Order', {
      unique: [['customer_id', 'ordered_on']],
      indexes: [{ fields: ['customer_id', 'ordered_on'] }],
    }),
  ],
  [
    'entity.key_type',
    `${TAG}.indexes.0`,
    withEntity('Tag', {
      fields: { label, data: { type: 'json' } },
      indexes: [{ fields: ['label', 'data'] }],
    }),
  ],
  [
    'entity.key_width',
    `${TAG}.unique.0`,
    withEntity('Tag', {
      fields: {
        label: { type: 'string', max_length: 400 },
        note: { type: 'string', max_length: 400 },
      },
      unique: [['label', 'note']],
    }),
  ],
  [
    'entity.unique_few',
    `${TAG}.unique`,
    withEntity('Tag', {
      fields: { ...open, colour: { type: 'enum:Colour' } },
      unique: [['open', 'colour']],
    }),
  ],
  [
    'check.field',
    `${ORDER}.checks.0`,
    withEntity('Order', {
      checks: [{ left: 'sent_on', op: '<', right: 'paid_on' }],
    }),
  ],
  [
    'check.same',
    `${ORDER}.checks.0`,
    withEntity('Order', {
      checks: [{ left: 'sent_on', op: '=', right: 'sent_on' }],
    }),
  ],
  [
    'check.type',
    `${ORDER}.checks.0`,
    withEntity('Order', {
      checks: [{ left: 'sent_on', op: '<', right: 'total' }],
    }),
  ],
  [
    'check.twice',
    `${ORDER}.checks.1`,
    withEntity('Order', {
      checks: [
        { left: 'sent_on', op: '>', right: 'ordered_on' },
        { left: 'sent_on', op: '>', right: 'ordered_on' },
      ],
    }),
  ],
  [
    'check.left',
    `${TAG}.checks.0`,
    withEntity('Tag', {
      fields: {
        low: { type: 'int32', access: 'read_only', default: 0 },
        high: { type: 'int32' },
      },
      checks: [{ left: 'low', op: '<', right: 'high' }],
    }),
  ],
  [
    'check.sample',
    `${TAG}.checks`,
    withEntity('Tag', {
      fields: {
        low: { type: 'int32', min: 9 },
        high: { type: 'int32', max: 8 },
      },
      checks: [{ left: 'low', op: '<', right: 'high' }],
    }),
  ],
];

/** Mistakes in actions, in what the service computes, and in rows for development. */
export const BEHAVIOUR_MISTAKES: readonly Mistake[] = [
  [
    'action.field',
    `${ORDER}.actions.send`,
    changed(({ entities }) => {
      entities.Order.actions!.send = {
        kind: 'transition',
        method: 'POST',
        path: '/send',
        field: 'state',
      };
    }),
  ],
  [
    'action.transitions',
    `${ORDER}.actions.send`,
    changed(({ entities }) => {
      entities.Order.actions!.send = {
        kind: 'transition',
        method: 'POST',
        path: '/send',
        field: 'sent_on',
      };
    }),
  ],
  [
    'action.path',
    `${ORDER}.actions.send`,
    changed(({ entities }) => {
      const { update_status: first } = entities.Order.actions!;
      entities.Order.actions!.send = { ...first };
    }),
  ],
  [
    'action.reserved',
    `${ORDER}.actions.patch`,
    changed(({ entities }) => {
      const { update_status: first } = entities.Order.actions!;
      entities.Order.actions = { patch: first };
    }),
  ],
  inTotalOf('computed.over', { op: 'count', over: 'tags' }),
  inTotalOf('computed.of', { op: 'sum', over: 'items' }),
  inTotalOf('computed.of', {
    op: 'sum_product',
    over: 'items',
    of: ['quantity', 'weight'],
  }),
  inTotalOf('computed.type', { op: 'count', over: 'items' }),
  inTotal('computed.scale', { scale: 1 }),
  inTotal('computed.range', { precision: 4 }),
  inTotal('computed.access', { access: 'read_write' }),
  inTotal('computed.option', { min: '0' }),
  [
    'check.computed',
    `${ORDER}.checks.0`,
    changed(({ entities }) => {
      entities.Order.fields.paid = { type: 'decimal', precision: 9, scale: 2 };
      entities.Order.checks = [{ left: 'paid', op: '<=', right: 'total' }];
    }),
  ],
  [
    'seed.unknown',
    `${TAG}.seed.0.colour`,
    withEntity('Tag', { seed: [{ label: 'a', colour: 'RED' }] }),
  ],
  ['seed.missing', `${TAG}.seed.0.label`, withEntity('Tag', { seed: [{}] })],
  [
    'seed.value',
    `${TAG}.seed.1.label`,
    withEntity('Tag', { seed: [{ label: 'a' }, { label: 7 }] }),
  ],
  [
    'seed.unique',
    'model.entities.Customer.seed.1',
    withEntity('Customer', {
      seed: [{ email: 'a@example.org' }, { email: 'a@example.org' }],
    }),
  ],
  [
    'seed.reference',
    `${ORDER}.seed.0.tag_ids`,
    withEntity('Order', { seed: [{ ordered_on: '2026-01-31', tag_ids: [] }] }),
  ],
  [
    'seed.parts',
    `${ORDER}.seed.0.items`,
    withEntity('Order', { seed: [{ ordered_on: '2026-01-31', items: {} }] }),
  ],
  [
    'seed.check',
    `${ORDER}.seed.0`,
    withEntity('Order', {
      seed: [{ ordered_on: '2026-01-31', sent_on: '2026-01-30' }],
    }),
  ],
];
