import { isToOwner, ownershipOf, relationsOf } from '../../relations';
import { RelationContext, RelationRule } from './RelationRule';

function isReference({ relation: { kind } }: RelationContext): boolean {
  return kind === 'belongs_to' || kind === 'many_to_many';
}

/** The relation of many to many that leads back and was declared before this one. */
function backOf({ name, relation, from, model }: RelationContext) {
  if (relation.kind !== 'many_to_many') return undefined;
  const links = Object.entries(model.entities).flatMap(([owner, entity]) =>
    relationsOf(entity)
      .filter(([, { kind }]) => kind === 'many_to_many')
      .map(([link, { to }]) => ({ owner, link, to })),
  );
  const own = links.findIndex(
    ({ owner, link }) => owner === from && link === name,
  );
  return links
    .slice(0, own)
    .find(({ owner, to }) => owner === relation.to && to === from)?.link;
}

/** Whether the rows that a relation refers to can be there, and what becomes of them. */
export const REFERENCE_RULES: readonly RelationRule[] = [
  ({ relation }) =>
    relation.kind === 'belongs_to' &&
    relation.on_delete === 'set_null' &&
    relation.required !== false
      ? [
          'relation.set_null',
          'is required but has on_delete: set_null',
          'set required: false or choose restrict or cascade',
        ]
      : undefined,
  ({ relation, from }) =>
    relation.kind === 'belongs_to' &&
    relation.to === from &&
    relation.required !== false
      ? [
          'relation.self_required',
          'refers to its own entity and is required, so that no first row could be made',
          'set required: false',
        ]
      : undefined,
  ({ relation: { kind, to, min_items: least = 0 }, from }) =>
    kind === 'many_to_many' && to === from && least > 0
      ? [
          'relation.self_required',
          'links rows of its own entity and may not be empty, so that no first row could be made',
          'set min_items: 0',
        ]
      : undefined,
  context => {
    const { relation, target } = context;
    return isReference(context) &&
      target.soft_delete &&
      (relation.on_delete ?? 'restrict') !== 'restrict'
      ? [
          'relation.soft_deleted',
          `has on_delete: ${relation.on_delete}, but rows of ${relation.to} stay in the table when they are deleted`,
          'choose restrict or leave on_delete out',
        ]
      : undefined;
  },
  context => {
    const { name, relation, from, target, model } = context;
    if (!isReference(context)) return undefined;
    if (isToOwner([name, relation], ownershipOf(from, model))) return undefined;
    const part = ownershipOf(relation.to, model);
    if (part)
      return [
        'relation.to_part',
        `refers to ${relation.to}, a part of ${part.owner}, whose rows come and go with it`,
        `refer to ${part.owner} instead`,
      ];
    return (target.operations ?? ['create']).includes('create')
      ? undefined
      : [
          'relation.unreachable',
          `refers to ${relation.to}, of which no row can be created`,
          `add create to the operations of ${relation.to}`,
        ];
  },
  context => {
    const back = backOf(context);
    return back
      ? [
          'relation.twice',
          `is the other side of ${context.relation.to}.${back}, and both are declared`,
          'remove one of them',
        ]
      : undefined;
  },
];
