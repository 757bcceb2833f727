import { createHash } from 'node:crypto';
import type { Generator, Json } from '../Vectors';

/** Coprime to any product of small alphabets, so that no value of a run repeats before all are used. */
const STRIDE = 1_000_003n;

/** Makes values that nothing has yet: no two of a run are equal, and those of two seeds hardly ever. */
export class FreshValues {
  private readonly generators: Record<string, Generator>;
  private readonly offset: bigint;
  private readonly counts = new Map<string, bigint>();

  constructor(generators: Record<string, Generator>, seed: string) {
    this.generators = generators;
    const digest = createHash('sha256').update(seed).digest('hex');
    this.offset = BigInt(`0x${digest.slice(0, 24)}`);
  }

  /** @throws where the vectors have no generator of that name */
  next(name: string): Json {
    const generator = this.generators[name];
    if (!generator) throw new Error(`the vectors have no generator ${name}`);
    const count = (this.counts.get(name) ?? 0n) + 1n;
    this.counts.set(name, count);
    return MAKERS[generator.kind](
      generator as never,
      this.offset + count * STRIDE,
    );
  }
}

type Kind = Generator['kind'];
type Maker<K extends Kind> = (
  generator: Extract<Generator, { kind: K }>,
  number: bigint,
) => Json;

const MAKERS: { [K in Kind]: Maker<K> } = {
  text: ({ pieces }, number) => {
    let rest = number;
    return pieces
      .map(piece => {
        if ('text' in piece) return piece.text;
        const { alphabet, length } = piece;
        const base = BigInt(alphabet.length);
        return Array.from({ length }, () => {
          const character = alphabet[Number(rest % base)];
          rest /= base;
          return character;
        }).join('');
      })
      .join('');
  },
  integer: ({ min, max }, number) => Number(within(min, max, number)),
  decimal: ({ min, max, scale }, number) => {
    const digits = String(within(min, max, number)).padStart(scale + 1, '0');
    if (!scale) return digits;
    return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  },
  date: ({ min, days }, number) =>
    moment(min, Number(number % BigInt(days)) * 86_400).slice(0, 10),
  datetime: ({ min, seconds }, number) =>
    moment(min, Number(number % BigInt(seconds))),
  uuid: (_, number) => {
    const hex = createHash('sha256').update(String(number)).digest('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `7${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  },
  values: ({ values }, number) =>
    values[Number(number % BigInt(values.length))] as Json,
};

function within(min: string, max: string, number: bigint): bigint {
  return BigInt(min) + (number % (BigInt(max) - BigInt(min) + 1n));
}

function moment(min: string, seconds: number): string {
  const date = new Date(Date.parse(min) + seconds * 1000);
  return date.toISOString().replace('.000Z', 'Z');
}
