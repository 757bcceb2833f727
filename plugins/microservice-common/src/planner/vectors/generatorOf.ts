import { FieldIr } from '../../model';
import { rangeOf } from '../../model/values';
import { textPieces } from './textPieces';
import { Generator } from './VectorsDocument';

type Make = (field: FieldIr) => Generator | undefined;

const ENOUGH = 100_000n;

const text: Make = field => {
  const pieces = textPieces(field);
  return pieces && { kind: 'text', pieces };
};

const number: Make = field => {
  const { low, high, scale } = rangeOf(field);
  const [first, last] = [low, high].map(bound =>
    BigInt(bound.replace('.', '')),
  );
  // Beyond 2^53 a JSON number is not exact.
  const least = first > 0n ? first : 1n;
  const safe = least + 1_000_000_000n;
  const most = last < safe ? last : safe;
  if (most - least < ENOUGH) return undefined;
  const bounds = { min: String(least), max: String(most) };
  return field.type === 'decimal'
    ? { kind: 'decimal', ...bounds, scale }
    : { kind: 'integer', ...bounds };
};

const MAKERS: Readonly<Record<string, Make>> = {
  string: text,
  text,
  email: field => around('', '@example.org', field),
  url: field => around('https://example.org/', '', field),
  int32: number,
  int64: number,
  decimal: number,
  date: () => ({ kind: 'date', min: '2000-01-01', days: 36_000 }),
  datetime: () => ({
    kind: 'datetime',
    min: '2000-01-01T00:00:00Z',
    seconds: 1_000_000_000,
  }),
  uuid: () => ({ kind: 'uuid' }),
};

function around(
  before: string,
  after: string,
  { maxLength = 200 }: FieldIr,
): Generator | undefined {
  const length = Math.min(16, maxLength - before.length - after.length);
  if (length < 8) return undefined;
  const pieces = [
    { text: before },
    { alphabet: 'abcdefghijklmnopqrstuvwxyz', length },
    { text: after },
  ];
  return { kind: 'text', pieces: pieces.filter(piece => piece.text !== '') };
}

/**
 * How to make values of a field that nothing has yet; a list of few values where its constraints leave no more.
 *
 * @internal
 */
export function generatorOf(field: FieldIr): Generator {
  return (
    MAKERS[field.type]?.(field) ?? { kind: 'values', values: field.examples }
  );
}
