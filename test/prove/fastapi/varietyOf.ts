import { Row } from '../../../packages/cli/src/authoring/matrix/Dimension';

/** Rows among which each of the variety is chosen. */
const CANDIDATES = 60;

/** Where rows come from. */
export interface RowSource {
  draw(): Row;
  accepts(row: Row): boolean;
}

/** Rows that differ as much as can be, none twice: each is the one of several that brings most pairs of choices that none before has. */
export function varietyOf(count: number, source: RowSource): Row[] {
  const known = new Set<string>();
  const chosen = new Set<string>();
  const isNew = (row: Row) => !chosen.has(row.join());
  const accepts = (row: Row) => isNew(row) && source.accepts(row);
  const gainOf = (row: Row) =>
    pairsOf(row).filter(pair => !known.has(pair)).length;
  return Array.from({ length: count }, () => {
    const row = bestOf({ ...source, accepts }, gainOf);
    chosen.add(row.join());
    pairsOf(row).forEach(pair => known.add(pair));
    return row;
  });
}

/** Asks as seldom as possible whether a row is accepted, which takes long. */
function bestOf(
  { draw, accepts }: RowSource,
  gainOf: (row: Row) => number,
): Row {
  const candidates = Array.from({ length: CANDIDATES }, draw)
    .map(row => ({ row, gain: gainOf(row) }))
    .sort((one, other) => other.gain - one.gain);
  const best = candidates.find(({ row }) => accepts(row));
  return best ? best.row : bestOf({ draw, accepts }, gainOf);
}

function pairsOf(row: Row): string[] {
  return row.flatMap((choice, dimension) =>
    row
      .slice(dimension + 1)
      .map((other, index) => `${dimension}=${choice} +${index}=${other}`),
  );
}
