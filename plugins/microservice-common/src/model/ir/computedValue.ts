import { JsonObject, JsonValue } from '@backstage/types';
import { ComputedIr } from '../FieldIr';
import { compareDecimals, decimalText, productOf, sumOf } from '../values';
import { Owned } from './bodies';

/**
 * What the service computes for a body, as decimal text with all its digits.
 *
 * @internal
 */
export function computedValue(
  { op, of }: ComputedIr,
  { part }: Owned,
  parts: JsonObject[],
): string {
  if (op === 'count') return String(parts.length);
  return sumOf(
    parts.map(each => productOf(of.map(name => factorOf(name, part, each)))),
  );
}

/** Whether a computed value can be stored. @internal */
export function isStorable(
  computed: ComputedIr,
  owned: Owned,
  parts: JsonObject[],
): boolean {
  const value = computedValue(computed, owned, parts);
  return (
    compareDecimals(value, computed.min) >= 0 &&
    compareDecimals(value, computed.max) <= 0
  );
}

function factorOf(name: string, part: Owned['part'], body: JsonObject): string {
  const field = part.fields.find(each => each.name === name)!;
  const sent: JsonValue | undefined = body[field.apiName];
  return decimalText((sent ?? field.default ?? 0) as string | number);
}
