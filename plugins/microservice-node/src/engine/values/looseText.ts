import { Meter } from '../runtime/Meter';
import { TemplateFault } from '../TemplateError';
import { isDictionary, TemplateFunction, Value } from './Value';

/** A value that operators of JavaScript take as it is. */
export type Primitive = string | number | boolean | null | undefined;

/**
 * What operators of JavaScript make of a value first: of a list the texts of its items with commas, of a dictionary
 * `[object Object]`.
 *
 * @param meter - pays for every item, since a list can be small in memory and endless to print
 */
export function primitiveOf(value: Value | undefined, meter: Meter): Primitive {
  if (value instanceof TemplateFunction)
    throw new TemplateFault(`'${value.name}' is a macro; call it with ()`);
  if (!Array.isArray(value))
    return isDictionary(value) ? '[object Object]' : (value as Primitive);
  meter.charge(value.length);
  const texts = value.map(item => looseTextOf(item, meter));
  meter.chargeText(texts.reduce((length, text) => length + text.length + 1, 0));
  return texts.join(',');
}

/** The number that JavaScript makes of a value where it calculates with it. */
export function numberOf(value: Value | undefined, meter: Meter): number {
  const primitive = primitiveOf(value, meter);
  if (typeof primitive === 'string') meter.charge(primitive.length);
  return Number(primitive);
}

/** The text that any value prints as in nunjucks: nothing for null and what is missing. */
export function looseTextOf(value: Value | undefined, meter: Meter): string {
  return value === undefined || value === null
    ? ''
    : String(primitiveOf(value, meter));
}

/** The text that JavaScript makes of a value where it joins it to another: also of null and of what is missing. */
export function wordOf(value: Value | undefined, meter: Meter): string {
  return String(primitiveOf(value, meter));
}
