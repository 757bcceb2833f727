/**
 * Exact decimal numbers as text, enough to compare bounds, to step over them and to compute totals. No binary floating
 * point is involved.
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
  if (!/e/i.test(text)) return text;
  return Number.isInteger(bound)
    ? BigInt(bound).toString()
    : bound.toFixed(18).replace(/\.?0+$/, '');
}

/** Negative, zero or positive as `left` is less than, equal to or greater than `right`. @internal */
export function compareDecimals(left: string, right: string): number {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  const difference = rescale(a, scale) - rescale(b, scale);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** `text` rounded down to `scale` digits after the point, then moved by `steps` of the last digit. @internal */
export function stepDecimal(
  text: string,
  scale: number,
  steps: number,
): string {
  const value = parse(text);
  const shared = Math.max(scale, value.scale);
  const cut = 10n ** BigInt(shared - scale);
  const units = rescale(value, shared);
  const below = units < 0n && units % cut !== 0n ? 1n : 0n;
  return print(units / cut - below + BigInt(steps), scale);
}

/** The same, rounded up first. @internal */
export function stepDecimalUp(
  text: string,
  scale: number,
  steps: number,
): string {
  const down = stepDecimal(text, scale, 0);
  const missing = compareDecimals(down, text) < 0 ? 1 : 0;
  return stepDecimal(down, scale, missing + steps);
}

/** The largest number with `precision` digits of which `scale` stand after the point. @internal */
export function largestDecimal(precision: number, scale: number): string {
  return print(10n ** BigInt(precision) - 1n, scale);
}

/** The product of some numbers, with all its digits. @internal */
export function productOf(factors: readonly string[]): string {
  const parsed = factors.map(parse);
  return print(
    parsed.reduce((product, { units }) => product * units, 1n),
    parsed.reduce((digits, { scale }) => digits + scale, 0),
  );
}

/** The sum of some numbers, with as many digits as the longest of them. @internal */
export function sumOf(terms: readonly string[]): string {
  const parsed = terms.map(parse);
  const scale = Math.max(0, ...parsed.map(each => each.scale));
  return print(
    parsed.reduce((sum, each) => sum + rescale(each, scale), 0n),
    scale,
  );
}
