import { isToOwner, ownershipOf, ownershipsOf } from '../../relations';
import { RelationRule } from './RelationRule';

/** Whether aggregates are one root with its parts, one level deep. */
export const PART_RULES: readonly RelationRule[] = [
  ({ relation, from }) =>
    relation.owned && relation.to === from
      ? [
          'relation.owned_self',
          'owns rows of its own entity, so that parts would have parts for ever',
          'use a belongs_to with required: false instead',
        ]
      : undefined,
  ({ relation, from, model }) =>
    relation.owned && relation.to !== from && ownershipOf(from, model)
      ? [
          'relation.owned_depth',
          `owns parts but ${from} is a part itself, and aggregates are one level deep`,
          `let ${ownershipOf(from, model)!.owner} own ${
            relation.to
          }, or give ${from} endpoints of its own`,
        ]
      : undefined,
  ({ name, relation, from, model }) => {
    const owners = ownershipsOf(relation.to, model);
    const [first] = owners;
    const isFirst = first?.owner === from && first.relation === name;
    return relation.owned && owners.length > 1 && !isFirst
      ? [
          'relation.two_owners',
          `owns ${relation.to}, which ${first.owner}.${first.relation} owns already`,
          'remove owned from one of them, or make a part of its own for each',
        ]
      : undefined;
  },
  ({ name, relation, from, model }) => {
    const ownership = ownershipOf(from, model);
    return relation.kind === 'belongs_to' &&
      ownership?.owner === relation.to &&
      ownership.inverse !== name
      ? [
          'relation.owner_twice',
          `refers to ${relation.to}, which owns ${from} through '${ownership.inverse}' already`,
          `remove it, or write inverse: ${name} at ${relation.to}.${ownership.relation}`,
        ]
      : undefined;
  },
  ({ name, relation, from, model }) => {
    if (!isToOwner([name, relation], ownershipOf(from, model)))
      return undefined;
    const { required, on_delete: rule, api_name: shown } = relation;
    const wrong =
      required === false || (rule ?? 'cascade') !== 'cascade' || shown;
    return wrong
      ? [
          'relation.part_reference',
          'ties a part to its owner, which is always there, takes the part with it and is never shown',
          'remove required, on_delete and api_name',
        ]
      : undefined;
  },
  ({ relation, from, model }) =>
    relation.kind === 'many_to_many' && ownershipOf(from, model)
      ? [
          'relation.part_links',
          `links a part of ${
            ownershipOf(from, model)!.owner
          }, and links belong to rows with endpoints of their own`,
          'move it to the owner, or make the link a part with a belongs_to',
        ]
      : undefined,
  ({ relation, from, model }) => {
    const ownership = ownershipOf(from, model);
    return relation.kind === 'belongs_to' &&
      ownership &&
      ownership.owner !== relation.to &&
      relation.on_delete === 'cascade'
      ? [
          'relation.part_cascade',
          `would take single parts out of a ${ownership.owner} when a ${relation.to} is deleted`,
          'choose restrict, or set_null with required: false',
        ]
      : undefined;
  },
  ({ relation, target }) => {
    const { ordered_by: key } = relation;
    if (key === undefined || !relation.owned) return undefined;
    const field = Object.hasOwn(target.fields, key)
      ? target.fields[key]
      : undefined;
    if (!field)
      return [
        'relation.ordered_by',
        `is ordered by '${key}', which ${relation.to} does not have`,
        `choose one of ${Object.keys(target.fields).join(', ')}`,
      ];
    const isOrdered =
      !field.nullable &&
      field.access !== 'internal' &&
      /^(string|int32|int64|decimal|date|time|datetime)$/.test(field.type);
    return isOrdered
      ? undefined
      : [
          'relation.ordered_by',
          `is ordered by '${key}', which may be null, is never shown or has no order`,
          'choose a field that is always there and has an order, or leave ordered_by out',
        ];
  },
];
