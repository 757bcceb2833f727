import { parsePattern } from './parsePattern';
import { PatternNode } from './PatternNode';

/** Steps after which a match is given up; an ordinary one needs a few hundred. */
const MOST_STEPS = 2_000_000;

type Places = ReadonlySet<number>;

class Match {
  private steps = 0;

  constructor(private readonly characters: readonly string[]) {}

  everywhere(): Places {
    return new Set([...this.characters.keys(), this.characters.length]);
  }

  isGivenUp(): boolean {
    return this.steps > MOST_STEPS;
  }

  /** Where a match of `node` may end that begins at one of `starts`. */
  from(node: PatternNode, starts: Places): Places {
    this.steps += starts.size;
    if (this.isGivenUp() || !starts.size) return new Set();
    switch (node.kind) {
      case 'atom':
        return this.after(node, starts);
      case 'start':
        return new Set(starts.has(0) ? [0] : []);
      case 'end':
        return new Set(
          starts.has(this.characters.length) ? [this.characters.length] : [],
        );
      case 'sequence':
        return node.items.reduce(
          (places, item) => this.from(item, places),
          starts,
        );
      case 'choice':
        return new Set(
          node.options.flatMap(option => [...this.from(option, starts)]),
        );
      default:
        return this.repeated(node, starts);
    }
  }

  private after(
    { matches }: PatternNode & { kind: 'atom' },
    starts: Places,
  ): Places {
    const ends = new Set<number>();
    for (const place of starts) {
      const character = this.characters[place];
      if (character !== undefined && matches(character)) ends.add(place + 1);
    }
    return ends;
  }

  /** A place that was reached with fewer repetitions needs no second look. */
  private repeated(
    { item, least, most }: PatternNode & { kind: 'repeat' },
    starts: Places,
  ): Places {
    let places = starts;
    for (let count = 0; count < least; count++)
      places = this.from(item, places);
    const reached = new Set(places);
    for (let count = least; count < most && places.size; count++) {
      places = new Set(
        [...this.from(item, places)].filter(place => !reached.has(place)),
      );
      places.forEach(place => reached.add(place));
    }
    return reached;
  }
}

/**
 * Whether a text holds what a pattern describes, in time that grows with the text and never explodes: instead of trying
 * one way after the other, all ways go on together. An author's pattern is never run by the engine of the language,
 * which some patterns keep busy for years.
 *
 * A match that would need too many steps counts as none.
 *
 * @param pattern - compiles, and is of the portable subset
 * @internal
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const node = parsePattern(pattern);
  if (!node) return false;
  const match = new Match(Array.from(text));
  return match.from(node, match.everywhere()).size > 0 && !match.isGivenUp();
}
