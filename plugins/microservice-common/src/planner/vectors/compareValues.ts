import { JsonValue } from '@backstage/types';
import { compareDecimals, decimalText } from '../../model/values';

const NUMBERS = new Set(['int32', 'int64', 'decimal', 'float64']);
const TEXTS = new Set(['date', 'datetime', 'time', 'uuid']);
const PLAIN = /^[a-z0-9]*$/;

/**
 * Negative, zero or positive as `left` comes before `right`; nothing where that depends on the database's collation or on
 * more than the spelling.
 *
 * @internal
 */
export function compareValues(
  type: string,
  left: JsonValue,
  right: JsonValue,
): number | undefined {
  if (left === null || right === null) return undefined;
  if (NUMBERS.has(type)) {
    const [a, b] = [left, right].map(each => decimalText(each as string));
    return compareDecimals(a, b);
  }
  const [a, b] = [left, right].map(String);
  if (a === b) return 0;
  const plain = PLAIN.test(a) && PLAIN.test(b);
  if (!TEXTS.has(type) && !plain) return undefined;
  return a < b ? -1 : 1;
}
