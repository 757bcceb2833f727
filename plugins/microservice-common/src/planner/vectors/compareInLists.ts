import { JsonValue } from '@backstage/types';
import { compareValues, isOrdered } from '../../model/values';

const PLAIN = /^[a-z0-9]*$/;

/**
 * Negative, zero or positive as a list shows `left` before `right`; nothing where that depends on the database's collation,
 * or where one of them is null.
 *
 * @internal
 */
export function compareInLists(
  type: string,
  left: JsonValue,
  right: JsonValue,
): number | undefined {
  if (left === null || right === null) return undefined;
  if (isOrdered(type)) return compareValues(type, left, right);
  const [a, b] = [left, right].map(String);
  if (a === b) return 0;
  const plain = PLAIN.test(a) && PLAIN.test(b);
  if (type !== 'uuid' && !plain) return undefined;
  return a < b ? -1 : 1;
}
