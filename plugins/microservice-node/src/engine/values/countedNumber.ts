import { Meter } from '../runtime/Meter';
import { Value } from './Value';

/**
 * The number that a value is, or that a text spells.
 *
 * @param meter - pays for reading a text
 * @returns nothing for any other value, and for a number without an end
 */
export function countedNumber(
  value: Value | undefined,
  meter: Meter,
): number | undefined {
  if (typeof value === 'string') meter.charge(value.length);
  const number =
    typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number)
    ? number
    : undefined;
}
