import { Mistake, withEntity } from './Mistake';

const ORDER = 'model.entities.Order';
const TAG = 'model.entities.Tag';
const open = { open: { type: 'boolean' } };
const label = { type: 'string', max_length: 40 } as const;

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
    'entity.key_needless',
    `${TAG}.unique.0`,
    withEntity('Tag', {
      fields: { ...open, label: { ...label, unique: true } },
      unique: [['open', 'label']],
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
