import { FieldModel } from '../../DomainModel';
import { changed, Mistake, withEntity } from './Mistake';

const ORDER = 'model.entities.Order';
const TAG = 'model.entities.Tag';

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
