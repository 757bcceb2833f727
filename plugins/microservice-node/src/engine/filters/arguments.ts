import { TemplateFault } from '../TemplateError';
import {
  Dictionary,
  isDictionary,
  kindOf,
  textOf,
  Value,
} from '../values/Value';

/** Reads a value or an argument as a text; numbers and booleans count as what they print, null as nothing. */
export function asText(value: Value | undefined): string {
  if (value === undefined) throw wrongKind('a text', value);
  return textOf(value);
}

/** Reads a value or an argument as a number; a text that is a number counts. */
export function asNumber(value: Value | undefined): number {
  const number =
    typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw wrongKind('a number', value);
}

/** Reads an argument that is a whole number in bounds. */
export function asCount(value: Value | undefined, least: number): number {
  const count = asNumber(value);
  if (Number.isInteger(count) && count >= least) return count;
  throw new TemplateFault(`needs a whole number from ${least}, not ${count}`);
}

/** Reads a value as a list; a text counts as the list of its characters. */
export function asList(value: Value | undefined): Value[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split('');
  throw wrongKind('a list', value);
}

/** Reads a value as a dictionary. */
export function asDictionary(value: Value | undefined): Dictionary {
  if (isDictionary(value)) return value;
  throw wrongKind('a dictionary', value);
}

function wrongKind(wanted: string, value: Value | undefined): TemplateFault {
  return new TemplateFault(`needs ${wanted}, not ${kindOf(value)}`);
}
