import { JsonValue } from '@backstage/types';
import { CheckIr, EntityIr, FieldIr } from '../../model';
import { compareValues } from './compareValues';

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': order => order < 0,
  '<=': order => order <= 0,
  '=': order => order === 0,
  '!=': order => order !== 0,
  '>': order => order > 0,
  '>=': order => order >= 0,
};

/** Whether two values stand in the relation of a check; null does with everything. @internal */
export function holds(
  { operator }: CheckIr,
  type: string,
  [left, right]: [JsonValue, JsonValue],
): boolean {
  const order = compareValues(type, left, right);
  return order === undefined || HOLDS[operator](order);
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
      return holds(check, field.type, [left, right]);
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
