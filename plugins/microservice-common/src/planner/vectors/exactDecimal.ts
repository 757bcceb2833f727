import { stepDecimal } from '../../model/ir/decimal';

/** Exact arithmetic on decimals as text; no binary floating point is involved. */

interface Scaled {
  units: bigint;
  scale: number;
}

function parse(text: string): Scaled {
  const [whole, fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function print({ units, scale }: Scaled): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The product with every digit. @internal */
export function multiplyDecimals(left: string, right: string): string {
  const [a, b] = [parse(left), parse(right)];
  return print({ units: a.units * b.units, scale: a.scale + b.scale });
}

/** The sum with every digit. @internal */
export function addDecimals(left: string, right: string): string {
  const [a, b] = [parse(left), parse(right)];
  const scale = Math.max(a.scale, b.scale);
  const units = [a, b]
    .map(each => each.units * 10n ** BigInt(scale - each.scale))
    .reduce((sum, each) => sum + each, 0n);
  return print({ units, scale });
}

/** The number with exactly so many digits after the point. @internal */
export function atScale(text: string, scale: number): string {
  return stepDecimal(text, scale, 0);
}
