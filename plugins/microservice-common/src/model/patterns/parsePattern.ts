import { PatternNode } from './PatternNode';
import { remember } from './remember';

/** RE2 takes no more repetitions, nested ones multiplied. */
const MOST_REPETITIONS = 1000;

/** A class, an escape or a single character, as it stands in the pattern. */
const ATOM =
  /\[(?:\\[\s\S]|[^\]\\])*\]|\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[\s\S]|[\s\S]/uy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;

class Reader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  choice(): PatternNode {
    const options = [this.sequence()];
    while (this.taken('|')) options.push(this.sequence());
    return options.length === 1 ? options[0] : { kind: 'choice', options };
  }

  private sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (this.at < this.pattern.length && !'|)'.includes(this.next()))
      items.push(this.quantified(this.item()));
    return items.length === 1 ? items[0] : { kind: 'sequence', items };
  }

  private item(): PatternNode {
    if (this.taken('^')) return { kind: 'start' };
    if (this.taken('$')) return { kind: 'end' };
    if (this.taken('(?:') || this.taken('(')) {
      const group = this.choice();
      this.taken(')');
      return group;
    }
    const [source] = this.read(ATOM)!;
    const one = new RegExp(`^(?:${source})$`, 'u');
    return { kind: 'atom', matches: character => one.test(character) };
  }

  private quantified(item: PatternNode): PatternNode {
    const found = this.read(QUANTIFIER);
    if (!found) return item;
    const [, sign, least, comma, most] = found;
    if (sign)
      return {
        kind: 'repeat',
        item,
        least: sign === '+' ? 1 : 0,
        most: sign === '?' ? 1 : Infinity,
      };
    const upper = most ? Number(most) : Infinity;
    return {
      kind: 'repeat',
      item,
      least: Number(least),
      most: comma ? upper : Number(least),
    };
  }

  private next(): string {
    return this.pattern[this.at];
  }

  private taken(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private read(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.pattern);
    if (found) this.at = expression.lastIndex;
    return found;
  }
}

/**
 * Reads a regular expression that has been compiled before, so its form is good. Returns `undefined` where it repeats
 * more often than every language allows.
 */
export const parsePattern = remember((pattern): PatternNode | undefined => {
  const node = new Reader(pattern).choice();
  return repetitionsOf(node) > MOST_REPETITIONS ? undefined : node;
});

/** How often the innermost part is repeated at least, for a bounded repetition at most. */
function repetitionsOf(node: PatternNode): number {
  switch (node.kind) {
    case 'sequence':
      return Math.max(0, ...node.items.map(repetitionsOf));
    case 'choice':
      return Math.max(0, ...node.options.map(repetitionsOf));
    case 'repeat': {
      const own = Number.isFinite(node.most) ? node.most : node.least;
      return Math.max(own, 1) * Math.max(repetitionsOf(node.item), 1);
    }
    default:
      return 0;
  }
}
