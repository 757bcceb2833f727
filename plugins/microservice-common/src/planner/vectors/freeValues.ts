import { JsonValue } from '@backstage/types';
import { CheckIr, CheckModel, EntityIr, FieldIr } from '../../model';
import { holds } from '../../model/ir/pairChecks';

/** Whether two values of the first of two compared members stand in the relation; null does with everything. @internal */
export function fitsCheck(
  { operator }: CheckIr,
  left: Pick<FieldIr, 'type'>,
  values: [JsonValue, JsonValue],
): boolean {
  return holds({ left, op: operator as CheckModel['op'] }, ...values);
}

/**
 * The examples of a field that may stand in the sample in its place: those that its checks against other members allow.
 *
 * @internal
 */
export function freeValues(entity: EntityIr, field: FieldIr): JsonValue[] {
  const { sample } = entity;
  const mine = entity.checks.filter(
    ({ other, members }) =>
      other !== undefined && members.includes(field.apiName),
  );
  return field.examples.filter(value =>
    mine.every(check => {
      const [left, right] = check.members.map(name =>
        name === field.apiName ? value : sample[name] ?? null,
      );
      return fitsCheck(check, field, [left, right]);
    }),
  );
}

/** Whether a check compares the field with another. @internal */
export function isCompared({ checks }: EntityIr, field: FieldIr): boolean {
  return checks.some(
    ({ other, members }) =>
      other !== undefined && members.includes(field.apiName),
  );
}
