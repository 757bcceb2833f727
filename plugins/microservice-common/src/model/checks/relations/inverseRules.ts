import { RelationModel } from '../../DomainModel';
import { relationsOf } from '../../relations';
import { RelationContext, RelationRule } from './RelationRule';

/** The relation at the other end that this one names. */
function inverseOf({ relation, target }: RelationContext) {
  const { inverse } = relation;
  const relations = target.relations ?? {};
  return inverse !== undefined && Object.hasOwn(relations, inverse)
    ? relations[inverse]
    : undefined;
}

/** Whether rows at the other end refer to this one. */
function isReferredTo({ kind }: RelationModel): boolean {
  return kind === 'has_many' || kind === 'has_one';
}

/** Whether both ends of a relation say the same. */
export const INVERSE_RULES: readonly RelationRule[] = [
  context => {
    const { relation } = context;
    const isMissing =
      isReferredTo(relation) &&
      !relation.owned &&
      relation.inverse === undefined;
    return isMissing
      ? [
          'relation.inverse_missing',
          `does not say which relation of ${relation.to} it is the other end of`,
          `add inverse with the name of the belongs_to at ${relation.to}`,
        ]
      : undefined;
  },
  context => {
    const { name, relation, from } = context;
    if (relation.inverse === undefined) return undefined;
    const other = inverseOf(context);
    if (!other && relation.owned) return undefined;
    if (!other)
      return [
        'relation.inverse',
        `names the inverse '${relation.inverse}', which ${relation.to} does not have`,
        `add it to the relations of ${relation.to} or correct the name`,
      ];
    const isOpposite =
      isReferredTo(relation) === (other.kind === 'belongs_to') &&
      relation.kind !== 'many_to_many';
    const agrees =
      isOpposite &&
      other.to === from &&
      (other.inverse === undefined || other.inverse === name);
    return agrees
      ? undefined
      : [
          'relation.inverse',
          `names the inverse ${relation.to}.${relation.inverse}, which does not lead back to it`,
          'let both name each other: a belongs_to on one side, a has_many or has_one on the other',
        ];
  },
  context => {
    const { name, relation, from, entity } = context;
    if (!isReferredTo(relation) || relation.inverse === undefined)
      return undefined;
    const [first] = relationsOf(entity).filter(
      ([, other]) =>
        isReferredTo(other) &&
        other.to === relation.to &&
        other.inverse === relation.inverse,
    );
    return first[0] === name
      ? undefined
      : [
          'relation.inverse_twice',
          `is the other end of ${relation.to}.${relation.inverse}, which ${from}.${first[0]} is already`,
          'remove one of them',
        ];
  },
];
