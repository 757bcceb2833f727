import { PatternNode } from './PatternNode';

/** Longer texts are not made from a pattern: samples are for people, and the work grows with the cube of the length. */
export const LONGEST_TEXT = 80;

/** Which lengths a text may have, up to `LONGEST_TEXT`: bit by bit, so that many are combined at once. */
export type Lengths = bigint;

/** Whether a text may have this length. */
export function isFeasible(lengths: Lengths, length: number): boolean {
  return ((lengths >> BigInt(length)) & 1n) === 1n;
}

/** A pattern's part together with the lengths of the texts that it describes, and the same for its own parts. */
export type Measured =
  | { kind: 'atom'; lengths: Lengths; characters: readonly string[] }
  | { kind: 'edge'; lengths: Lengths }
  | { kind: 'choice'; lengths: Lengths; options: Measured[] }
  /** `rest[n]` are the lengths of what follows the first `n` parts. */
  | { kind: 'sequence'; lengths: Lengths; parts: Measured[]; rest: Lengths[] };

/** Letters and digits first: they make texts that people can read. */
const CHARACTERS = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ...'-_.:/+@#*=~!?,;|&%$^()[]{}<>"\'`\\ ',
  ...'äéñ中',
];

const NONE: Lengths = 0n;
const EMPTY: Lengths = 1n;
const SINGLE: Lengths = 2n;
const ALL: Lengths = (1n << BigInt(LONGEST_TEXT + 1)) - 1n;

/** Measures every part of a pattern. A repetition becomes a choice between sequences. */
export function measure(node: PatternNode): Measured {
  switch (node.kind) {
    case 'atom': {
      const characters = CHARACTERS.filter(node.matches);
      const lengths = characters.length ? SINGLE : NONE;
      return { kind: 'atom', lengths, characters };
    }
    case 'sequence':
      return sequence(node.items.map(measure));
    case 'choice':
      return choice(node.options.map(measure));
    case 'repeat':
      return repeated(measure(node.item), node.least, node.most);
    default:
      return { kind: 'edge', lengths: EMPTY };
  }
}

function sequence(parts: Measured[]): Measured {
  const rest: Lengths[] = [EMPTY];
  for (const part of [...parts].reverse())
    rest.unshift(joined(part.lengths, rest[0]));
  return { kind: 'sequence', lengths: rest[0], parts, rest };
}

function choice(options: Measured[]): Measured {
  const lengths = options.reduce((all, option) => all | option.lengths, NONE);
  return { kind: 'choice', lengths, options };
}

function repeated(item: Measured, least: number, most: number): Measured {
  const upper = Math.min(most, Math.max(least, LONGEST_TEXT));
  const positions = positionsOf(item.lengths);
  const options: Measured[] = [];
  let parts: Measured[] = [];
  let rest: Lengths[] = [EMPTY];
  for (let count = 0; count <= upper && rest[0] !== NONE; count++) {
    if (count >= least)
      options.push({ kind: 'sequence', lengths: rest[0], parts, rest });
    parts = [item, ...parts];
    rest = [shifted(rest[0], positions), ...rest];
  }
  return choice(options);
}

/** Lengths of one text after another. */
function joined(first: Lengths, second: Lengths): Lengths {
  return shifted(second, positionsOf(first));
}

function shifted(lengths: Lengths, positions: readonly bigint[]): Lengths {
  return positions.reduce((all, by) => all | (lengths << by), NONE) & ALL;
}

function positionsOf(lengths: Lengths): bigint[] {
  return lengths
    .toString(2)
    .split('')
    .reverse()
    .flatMap((bit, position) => (bit === '1' ? [BigInt(position)] : []));
}
