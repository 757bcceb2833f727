import { Meter } from '../runtime/Meter';
import { TemplateFault } from '../TemplateError';
import { Dictionary, isDictionary, kindOf, Value } from '../values/Value';

/** The pair of a key and its value takes much room until the loop ends. */
export const stepsPerEntry = 4;

/**
 * The rounds of a loop as nunjucks has them for every value: what has no items has no rounds, and an item that cannot be
 * unpacked leaves the variables without a value.
 *
 * @param value - what is looped over
 * @param names - how many variables the loop has
 * @param meter - pays for all rounds before they are made
 */
export function looseRounds(
  value: Value | undefined,
  names: number,
  meter: Meter,
): readonly (Value | undefined)[][] {
  if (Array.isArray(value) || typeof value === 'string')
    meter.charge(value.length * (1 + names));
  if (names === 1)
    return Array.isArray(value) || typeof value === 'string'
      ? Array.from({ length: value.length }, (_, index) => [value[index]])
      : [];
  if (Array.isArray(value)) return value.map(item => unpacked(item, names));
  return typeof value === 'string' || isDictionary(value)
    ? entriesOf(value, meter)
    : [];
}

function entriesOf(value: string | Dictionary, meter: Meter) {
  const entries: [string, Value][] = Object.entries(value);
  meter.charge(stepsPerEntry * entries.length);
  return entries;
}

function unpacked(item: Value, names: number): (Value | undefined)[] {
  if (Array.isArray(item)) return item;
  if (item === null)
    throw new TemplateFault(
      `an item is ${kindOf(item)} and cannot be unpacked into variables`,
    );
  const entries = typeof item === 'string' || isDictionary(item) ? item : {};
  return Array.from({ length: names }, (_, index) =>
    Object.hasOwn(entries as object, String(index))
      ? (entries as Record<string, Value>)[index]
      : undefined,
  );
}
