import { JsonValue } from '@backstage/types';
import { Meter } from '../runtime/Meter';
import { TemplateFault } from '../TemplateError';
import { isDictionary, TemplateFunction, Value } from './Value';

const deepest = 100;
/** Visiting, checking and printing an item takes about as long as this many statements. */
const stepsPerItem = 3;

/**
 * Checks that a value is data all the way down before an encoder or a filter of the host walks it, and pays for the walk:
 * a template can build a value that is small in memory and endless to print.
 *
 * @throws TemplateFault for a macro inside, for data nested too deeply, and when the budget ends
 */
export function plainData(value: Value, meter: Meter, depth = 0): JsonValue {
  if (depth > deepest)
    throw new TemplateFault(`the data is nested more than ${deepest} deep`);
  meter.charge(stepsPerItem);
  if (typeof value === 'string') meter.chargeText(value.length);
  if (value instanceof TemplateFunction)
    throw new TemplateFault(`'${value.name}' is a macro and no data`);
  if (Array.isArray(value))
    value.forEach(item => plainData(item, meter, depth + 1));
  else if (isDictionary(value))
    Object.values(value).forEach(item => plainData(item, meter, depth + 1));
  return value as JsonValue;
}
