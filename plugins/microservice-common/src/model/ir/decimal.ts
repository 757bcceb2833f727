/**
 * Exact decimal numbers as text, enough to compare bounds and to step over them. No binary floating point is involved.
 */

interface Scaled {
  units: bigint;
  scale: number;
}

function parse(text: string): Scaled {
  const [whole, fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function rescale(value: Scaled, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

function print(units: bigint, scale: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units)
    .toString()
    .padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/**
 * A bound as its author wrote it, as plain decimal text without an exponent.
 *
 * @internal
 */
export function decimalText(bound: number | string): string {
  if (typeof bound === 'string') return bound;
  const text = String(bound);
  return /e/i.test(text) ? bound.toFixed(18).replace(/\.?0+$/, '') : text;
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. @internal */
export function compareDecimals(left: string, right: string): number {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  const difference = rescale(a, scale) - rescale(b, scale);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** `text` with exactly `scale` digits after the point, moved by `steps` of the last digit. @internal */
export function stepDecimal(
  text: string,
  scale: number,
  steps: number,
): string {
  const value = parse(text);
  const shared = Math.max(scale, value.scale);
  const cut = 10n ** BigInt(shared - scale);
  return print(rescale(value, shared) / cut + BigInt(steps), scale);
}

/** The largest number with `precision` digits of which `scale` stand after the point. @internal */
export function largestDecimal(precision: number, scale: number): string {
  return print(10n ** BigInt(precision) - 1n, scale);
}
