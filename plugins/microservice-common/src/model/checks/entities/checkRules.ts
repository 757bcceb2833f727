import { CheckModel, EntityModel, FieldModel } from '../../DomainModel';
import { accessToField } from '../../ir/fieldIr';
import { isOrdered } from '../../values';
import { at, Finding } from '../Finding';
import { isOpaque } from '../fields/listingRules';
import { EntityContext, EntityRule } from './EntityRule';

/** Types that are compared with each other although they differ. */
const EXACT = new Set(['int32', 'int64', 'decimal']);

function fieldNamed({ fields }: EntityModel, name: string) {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isComparable(
  left: FieldModel,
  op: CheckModel['op'],
  right: FieldModel,
): boolean {
  const sameType =
    left.type === right.type || (EXACT.has(left.type) && EXACT.has(right.type));
  const isEquality = op === '=' || op === '!=';
  return sameType && !isOpaque(left) && (isEquality || isOrdered(left.type));
}

function unknownMember(
  { left, right }: CheckModel,
  entity: EntityModel,
): Finding | undefined {
  const unknown = [left, right].find(name => !fieldNamed(entity, name));
  if (unknown === undefined)
    return left === right
      ? ['check.same', 'compares a field with itself', 'name two fields']
      : undefined;
  return [
    'check.field',
    `names '${unknown}', which is not a field`,
    `choose one of ${Object.keys(entity.fields).join(', ')}`,
  ];
}

function unfitMember(
  { left, op, right }: CheckModel,
  { entity, model }: EntityContext,
): Finding | undefined {
  const [first, second] = [left, right].map(name => entity.fields[name]);
  if (!isComparable(first, op, second))
    return [
      'check.type',
      `compares ${first.type} with ${second.type} by ${op}, which languages and databases do differently or not at all`,
      'compare two numbers, dates, times or durations, or use = or != on two fields of one type',
    ];
  if ([first, second].some(field => field.computed))
    return [
      'check.computed',
      'compares a computed field, which is known only after the row is written',
      'compare fields that clients send',
    ];
  const access = accessToField(first, model);
  return access === 'read_only' || access === 'internal'
    ? [
        'check.left',
        `has '${left}' on the left, which clients cannot correct`,
        'swap both sides, or compare a field that clients send',
      ]
    : undefined;
}

/** Whether pairs of fields can be compared. */
export const checkRules: EntityRule = context => {
  const { entity, where } = context;
  const checks = entity.checks ?? [];
  return checks.flatMap((check, index) => {
    const unknown = unknownMember(check, entity);
    const repeated = checks
      .slice(0, index)
      .some(
        other =>
          other.left === check.left &&
          other.op === check.op &&
          other.right === check.right,
      );
    const twice: Finding[] = repeated
      ? [['check.twice', 'stands there twice', 'remove one of them']]
      : [];
    const found = unknown ?? unfitMember(check, context);
    return at(`${where}.checks.${index}`, found ? [found] : twice);
  });
};
