import { JsonValue } from '@backstage/types';
import { EntityIr, FieldIr } from '../../model';
import { compareValues } from '../../model/values';
import { Comparison, comparisonsOf, fitsBeside } from './comparisons';
import { freshFields } from './freshFields';
import { generatorOf } from './generatorOf';
import { rememberEach } from './rememberEach';
import { Generator } from './VectorsDocument';

type Question = (value: JsonValue) => boolean;

/**
 * The examples of a field that may stand in the sample in its place: those that its checks against other members allow.
 *
 * @internal
 */
export function freeValues(entity: EntityIr, field: FieldIr): JsonValue[] {
  return field.examples.filter(isFree(entity, field));
}

/** Tells which values of a field may stand in the sample, whatever new values are beside them. @internal */
export function isFree(entity: EntityIr, field: FieldIr): Question {
  return fitsOthers(entity, field, other => valuesInRows(entity, other));
}

/** The values that a member has in rows made of the sample. @internal */
export function valuesInRows(entity: EntityIr, field: FieldIr): JsonValue[] {
  return freshFields(entity).includes(field)
    ? freshValues(entity, field)
    : valuesInBodies(entity, field).slice(0, 1);
}

/** How to make new values of a member that its checks allow beside those of any body. @internal */
export function rowGeneratorOf(entity: EntityIr, field: FieldIr): Generator {
  return comparisonsOf(entity, field).length
    ? { kind: 'values', values: freshValues(entity, field) }
    : generatorOf(field);
}

/** Tells which values of a field fit those that the members have with which it is compared. */
function fitsOthers(
  entity: EntityIr,
  field: FieldIr,
  valuesOf: (other: FieldIr) => JsonValue[],
): Question {
  const comparisons = comparisonsOf(entity, field).map(comparison => ({
    comparison,
    values: valuesOf(comparison.other),
  }));
  return own =>
    comparisons.every(({ comparison, values }) =>
      values.every(beside => fitsBeside(comparison, own, beside)),
    );
}

/** In the sample, in the other body, and where it is left out. */
function valuesInBodies(
  { sample, otherSample }: EntityIr,
  { apiName, default: initial = null, required }: FieldIr,
): JsonValue[] {
  const sent = [sample, otherSample].map(body => body[apiName] ?? initial);
  return required ? sent : [...sent, initial];
}

/** The values of each member that is new in every row: any of them fit those of another such member. */
const valuesOfFresh = rememberEach((entity: EntityIr) => {
  const fresh = freshFields(entity);
  const values = new Map(
    fresh.map(field => [field.apiName, besideBodies(entity, field)]),
  );
  const between = fresh
    .flatMap(field => comparisonsOf(entity, field))
    .filter(({ isLeft, other }) => isLeft && fresh.includes(other));
  for (const comparison of between) {
    const [left, right] = comparison.check.members;
    const [first, second] = parted(
      comparison,
      values.get(left)!,
      values.get(right)!,
    );
    values.set(left, first).set(right, second);
  }
  return values;
});

/** The values of any field for new rows. */
function freshValues(entity: EntityIr, field: FieldIr): JsonValue[] {
  return (
    valuesOfFresh(entity).get(field.apiName) ?? besideBodies(entity, field)
  );
}

/** What a field takes that others have in every body; a new member has its default where it is left out. */
function besideBodies(entity: EntityIr, field: FieldIr): JsonValue[] {
  const fresh = freshFields(entity);
  const fits = fitsOthers(entity, field, other => {
    const values = valuesInBodies(entity, other);
    const [, , ...absent] = values;
    return fresh.includes(other) ? absent : values;
  });
  return field.examples.filter(fits);
}

/** As many values as possible for either side, so that each of the left fits each of the right. */
function parted(
  comparison: Comparison,
  left: JsonValue[],
  right: JsonValue[],
): [left: JsonValue[], right: JsonValue[]] {
  const sign = comparison.check.operator.startsWith('>') ? -1 : 1;
  const ordered = [...left].sort(
    (a, b) => sign * (compareValues(comparison.other.type, a, b) ?? 0),
  );
  let fitting = right;
  const ways = ordered.map((value, last): [JsonValue[], JsonValue[]] => {
    fitting = fitting.filter(beside => fitsBeside(comparison, value, beside));
    return [ordered.slice(0, last + 1), fitting];
  });
  const fewer = ([a, b]: JsonValue[][]) => Math.min(a.length, b.length);
  return ways.reduce(
    (best, way) => (fewer(way) > fewer(best) ? way : best),
    [[], []],
  );
}
