import {
  isFeasible,
  Lengths,
  LONGEST_TEXT,
  measure,
  Measured,
} from './feasibleLengths';
import { matchesPattern } from './matchesPattern';
import { parsePattern } from './parsePattern';
import { remember } from './remember';

/** How many texts are wanted, and how long they may be. */
interface Wanted {
  count: number;
  shortest: number;
  longest: number;
}

/** Which of several ways to go; the same numbers make the same text. */
type Pick = <T>(ways: readonly T[]) => T;

/** Texts of one length are tried this often before the next length has its turn. */
const TRIES = 24;

const measuredOf = remember(pattern => {
  const node = parsePattern(pattern);
  return node && measure(node);
});

/**
 * Different texts that a pattern describes as a whole, the shortest first; fewer where it describes fewer. The same
 * pattern gives the same texts.
 *
 * @param pattern - compiles, is of the portable subset and not catastrophic
 * @internal
 */
export function textsOf(pattern: string, wanted: Wanted): string[] {
  const measured = measuredOf(pattern);
  if (!measured) return [];
  const found = new Set<string>();
  const most = Math.min(wanted.longest, LONGEST_TEXT);
  for (let length = wanted.shortest; length <= most; length++) {
    if (!isFeasible(measured.lengths, length)) continue;
    for (let seed = 0; seed < TRIES && found.size < wanted.count; seed++) {
      const text = spell(measured, length, pickerOf(seed));
      if (matchesPattern(pattern, text)) found.add(text);
    }
    if (found.size >= wanted.count) break;
  }
  return [...found];
}

/**
 * The shortest and the longest text that a pattern describes within some lengths; none where it describes none that
 * short or is not made that long.
 *
 * @internal
 */
export function edgeTexts(
  pattern: string,
  { shortest, longest }: Omit<Wanted, 'count'>,
): string[] {
  const [first] = textsOf(pattern, { count: 1, shortest, longest });
  if (first === undefined) return [];
  for (let length = Math.min(longest, LONGEST_TEXT); ; length--) {
    const range = { shortest: length, longest: length };
    const [last] = textsOf(pattern, { count: 1, ...range });
    if (last !== undefined) return [first, last];
  }
}

/** Numbers of a linear congruential generator: spread well enough, and the same everywhere. */
function pickerOf(seed: number): Pick {
  let state = (seed + 1) * 2_654_435_761;
  return ways => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ways[seed === 0 ? 0 : Math.floor((state / 2 ** 32) * ways.length)];
  };
}

/** A text of exactly this length, which has to be feasible. */
function spell(node: Measured, length: number, pick: Pick): string {
  switch (node.kind) {
    case 'atom':
      return pick(node.characters);
    case 'choice': {
      const fitting = node.options.filter(option =>
        isFeasible(option.lengths, length),
      );
      return spell(pick(fitting), length, pick);
    }
    case 'sequence': {
      let left = length;
      return node.parts
        .map((part, index) => {
          const own = pick(splits(part, left, node.rest[index + 1]));
          left -= own;
          return spell(part, own, pick);
        })
        .join('');
    }
    default:
      return '';
  }
}

/** How much of a text a part may take, so that the rest can take what is left. */
function splits(part: Measured, left: number, rest: Lengths): number[] {
  if (part.kind === 'atom') return [1];
  return Array.from({ length: left + 1 }, (_, own) => own).filter(
    own => isFeasible(part.lengths, own) && isFeasible(rest, left - own),
  );
}
