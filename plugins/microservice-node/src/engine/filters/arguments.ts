import { Meter } from '../runtime/Meter';
import { TemplateFault } from '../TemplateError';
import { countedNumber } from '../values/countedNumber';
import {
  Dictionary,
  isDictionary,
  kindOf,
  textOf,
  Value,
} from '../values/Value';

/** A pair and its key take longer to make than an item of a list takes to read. */
const stepsPerEntry = 3;

/** Reads a value or an argument as a text; numbers and booleans count as what they print, null as nothing. */
export function asText(value: Value | undefined): string {
  if (value === undefined) throw wrongKind('a text', value);
  return textOf(value);
}

/** Reads a value or an argument as a number; a text that is a number counts. */
export function asNumber(value: Value | undefined, meter: Meter): number {
  const number = countedNumber(value, meter);
  if (number === undefined) throw wrongKind('a number', value);
  return number;
}

/** Reads an argument that is a whole number in bounds. */
export function asCount(
  value: Value | undefined,
  least: number,
  meter: Meter,
): number {
  const count = asNumber(value, meter);
  if (Number.isInteger(count) && count >= least) return count;
  throw new TemplateFault(`needs a whole number from ${least}, not ${count}`);
}

/** Reads a value as a list and pays for a look at each item; a text counts as the list of its characters. */
export function asList(value: Value | undefined, meter: Meter): Value[] {
  if (!Array.isArray(value) && typeof value !== 'string')
    throw wrongKind('a list', value);
  meter.charge(value.length);
  return Array.isArray(value) ? value : value.split('');
}

/** Reads a value as the entries of a dictionary, and pays for them. */
export function asEntries(
  value: Value | undefined,
  meter: Meter,
): [string, Value][] {
  const entries = Object.entries(asDictionary(value));
  meter.charge(stepsPerEntry * entries.length);
  return entries;
}

/** Reads a value as a dictionary. */
function asDictionary(value: Value | undefined): Dictionary {
  if (isDictionary(value)) return value;
  throw wrongKind('a dictionary', value);
}

function wrongKind(wanted: string, value: Value | undefined): TemplateFault {
  return new TemplateFault(`needs ${wanted}, not ${kindOf(value)}`);
}
