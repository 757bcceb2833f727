import { Row } from './Dimension';

/** Two choices of two dimensions: the smallest thing that a fault of composition needs. */
type Pair = readonly [Place, Place];
type Place = readonly [dimension: number, choice: number];

/** Rows that hold every pair of choices, and the pairs that no acceptable row was found for. */
export interface PairCover {
  rows: Row[];
  pairs: number;
  refused: number;
}

/**
 * Finds few rows that together hold every pair of choices, in the way of AETG: each row is built around a pair that is
 * missing yet and takes whatever brings most other missing pairs along. Pure; the same input gives the same rows.
 *
 * @param sizes - how many choices each dimension has
 * @param given - rows that are tried anyway
 * @param accepts - whether a row may be chosen at all
 */
export function coverPairs(
  sizes: readonly number[],
  given: readonly Row[],
  accepts: (row: Row) => boolean,
): PairCover {
  const missing = new Map(allPairs(sizes).map(pair => [keyOf(pair), pair]));
  const pairs = missing.size;
  const cover = (row: Row) =>
    pairsOf(row).forEach(pair => missing.delete(keyOf(pair)));
  given.forEach(cover);
  const rows: Row[] = [];
  let refused = 0;
  for (const [key, pair] of missing) {
    const row = rowWith(pair, { sizes, missing, accepts });
    if (row) {
      rows.push(row);
      cover(row);
    } else {
      refused += 1;
      missing.delete(key);
    }
  }
  return { rows, pairs, refused };
}

interface Search {
  sizes: readonly number[];
  missing: ReadonlyMap<string, Pair>;
  accepts: (row: Row) => boolean;
}

/**
 * A row with the pair and many other missing ones. Where the best one is refused, it grows instead from the first that is
 * accepted: the defaults, or the defaults with one other choice.
 */
function rowWith(pair: Pair, search: Search): Row | undefined {
  const { sizes, missing, accepts } = search;
  const fixed = new Map<number, number>(pair);
  const best = greedy(fixed, sizes, missing);
  if (accepts(best)) return best;
  const plain = sizes.map((_size, dimension) => fixed.get(dimension) ?? 0);
  const variations = sizes.flatMap((size, dimension) =>
    fixed.has(dimension)
      ? []
      : range(1, size).map(choice => plain.with(dimension, choice)),
  );
  const start = [plain, ...variations].find(accepts);
  return start && grown(start, fixed, search);
}

/** The row with each choice that brings missing pairs and that is accepted beside those before it. */
function grown(
  start: Row,
  fixed: ReadonlyMap<number, number>,
  { sizes, missing, accepts }: Search,
): Row {
  return sizes.reduce<Row>((row, size, dimension) => {
    if (fixed.has(dimension)) return row;
    const others = [...row.entries()].filter(([each]) => each !== dimension);
    const gains = range(0, size).map(choice =>
      gain([dimension, choice], others, missing),
    );
    const better = range(0, size)
      .filter(choice => gains[choice] > gains[row[dimension]])
      .sort((left, right) => gains[right] - gains[left])
      .map(choice => row.with(dimension, choice));
    return better.find(accepts) ?? row;
  }, start);
}

/** Fills the other dimensions in turn, each with what brings most missing pairs, now and where it is equal later. */
function greedy(
  fixed: ReadonlyMap<number, number>,
  sizes: readonly number[],
  missing: ReadonlyMap<string, Pair>,
): Row {
  const chosen = new Map(fixed);
  const places = placesOf(sizes);
  sizes.forEach((size, dimension) => {
    if (chosen.has(dimension)) return;
    const gains = range(0, size).map(choice => {
      const place: Place = [dimension, choice];
      const now = gain(place, [...chosen], missing);
      return now + gain(place, places, missing) / (1 + places.length);
    });
    chosen.set(dimension, gains.indexOf(Math.max(...gains)));
  });
  return sizes.map((_size, dimension) => chosen.get(dimension)!);
}

/** How many missing pairs a choice is part of, together with others. */
function gain(
  place: Place,
  others: readonly Place[],
  missing: ReadonlyMap<string, Pair>,
): number {
  return others.filter(other => missing.has(keyOf([place, other]))).length;
}

function placesOf(sizes: readonly number[]): Place[] {
  return sizes.flatMap((size, dimension) =>
    range(0, size).map((choice): Place => [dimension, choice]),
  );
}

function allPairs(sizes: readonly number[]): Pair[] {
  const places = placesOf(sizes);
  return places.flatMap((left, index) =>
    places
      .slice(index + 1)
      .filter(right => right[0] !== left[0])
      .map((right): Pair => [left, right]),
  );
}

function pairsOf(row: Row): Pair[] {
  return row.flatMap((choice, dimension) =>
    row.slice(dimension + 1).map(
      (other, index): Pair => [
        [dimension, choice],
        [dimension + 1 + index, other],
      ],
    ),
  );
}

/** The same text whichever of the two comes first. */
function keyOf([left, right]: Pair): string {
  const [first, second] = left[0] < right[0] ? [left, right] : [right, left];
  return `${first.join('=')} ${second.join('=')}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i);
}
