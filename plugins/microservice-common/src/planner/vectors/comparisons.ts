import { JsonValue } from '@backstage/types';
import { CheckIr, CheckModel, EntityIr, FieldIr } from '../../model';
import { holds } from '../../model/ir/pairChecks';

/** A check between two members, as one of them sees it. @internal */
export interface Comparison {
  check: CheckIr;
  /** The member that it is compared with. */
  other: FieldIr;
  isLeft: boolean;
}

/** The checks that compare a field with another. @internal */
export function comparisonsOf(
  { checks, fields }: EntityIr,
  { apiName }: FieldIr,
): Comparison[] {
  return checks
    .filter(
      ({ other, members }) => other !== undefined && members.includes(apiName),
    )
    .map(check => {
      const isLeft = check.members[0] === apiName;
      const name = check.members[isLeft ? 1 : 0];
      const other = fields.find(field => field.apiName === name)!;
      return { check, other, isLeft };
    });
}

/** Whether a check compares the field with another. @internal */
export function isCompared(entity: EntityIr, field: FieldIr): boolean {
  return comparisonsOf(entity, field).length > 0;
}

/** Whether two values of the first of two compared members stand in the relation; null does with everything. @internal */
export function fitsCheck(
  { operator }: CheckIr,
  left: Pick<FieldIr, 'type'>,
  values: [JsonValue, JsonValue],
): boolean {
  return holds({ left, op: operator as CheckModel['op'] }, ...values);
}

/** The same for a value of either member. @internal */
export function fitsBeside(
  { check, other, isLeft }: Comparison,
  own: JsonValue,
  beside: JsonValue,
): boolean {
  return fitsCheck(check, other, isLeft ? [own, beside] : [beside, own]);
}
