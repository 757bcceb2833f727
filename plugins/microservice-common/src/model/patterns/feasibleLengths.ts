import { PatternNode } from './PatternNode';

/** Longer texts are not made from a pattern: samples are for people, and the work grows with the cube of the length. */
export const LONGEST_TEXT = 128;

/** Which lengths a text may have, from none to `LONGEST_TEXT`. */
export type Lengths = readonly boolean[];

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

const NONE: Lengths = Array.from({ length: LONGEST_TEXT + 1 }, () => false);
const EMPTY: Lengths = NONE.map((_, length) => length === 0);
const SINGLE: Lengths = NONE.map((_, length) => length === 1);

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
  const lengths = NONE.map((_, length) =>
    options.some(option => option.lengths[length]),
  );
  return { kind: 'choice', lengths, options };
}

function repeated(item: Measured, least: number, most: number): Measured {
  const upper = Math.min(most, Math.max(least, LONGEST_TEXT));
  const options: Measured[] = [];
  let parts: Measured[] = [];
  let rest: Lengths[] = [EMPTY];
  for (let count = 0; count <= upper && rest[0].includes(true); count++) {
    if (count >= least)
      options.push({ kind: 'sequence', lengths: rest[0], parts, rest });
    parts = [item, ...parts];
    rest = [joined(item.lengths, rest[0]), ...rest];
  }
  return choice(options);
}

/** Lengths of one text after another. */
function joined(first: Lengths, second: Lengths): Lengths {
  const sums = NONE.slice();
  first.forEach((may, length) => {
    if (!may) return;
    for (let other = 0; length + other <= LONGEST_TEXT; other++)
      if (second[other]) sums[length + other] = true;
  });
  return sums;
}
