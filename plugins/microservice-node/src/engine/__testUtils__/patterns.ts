import fc, { Arbitrary } from 'fast-check';

/** Fills `$1`, `$2`, … of a pattern with generated parts. */
export function fill(
  pattern: string,
  ...parts: Arbitrary<string>[]
): Arbitrary<string> {
  const filled = (texts: string[]) =>
    texts.reduce(
      (text, part, index) => text.replace(`$${index + 1}`, () => part),
      pattern,
    );
  return fc.tuple(...parts).map(filled);
}

/** A pattern and the kinds of what stands in it. */
export type Pattern<Kind extends string> = readonly [
  pattern: string,
  ...kinds: Kind[],
];

/** For each kind, what it is without parts and how it is made of parts. */
export type Grammar<Kind extends string> = Readonly<
  Record<
    Kind,
    { leaves: Arbitrary<string>; patterns: readonly Pattern<Kind>[] }
  >
>;

/**
 * Makes the texts of a grammar.
 *
 * @returns a function that gives the texts of a kind that are nested to a depth at most
 */
export function textsOf<Kind extends string>(grammar: Grammar<Kind>) {
  const made = new Map<string, Arbitrary<string>>();
  const make = (kind: Kind, depth: number): Arbitrary<string> => {
    const { leaves, patterns } = grammar[kind];
    if (depth === 0 || patterns.length === 0) return leaves;
    const built = patterns.map(([pattern, ...kinds]) =>
      fill(pattern, ...kinds.map(part => texts(part, depth - 1))),
    );
    return fc.oneof(
      { weight: Math.ceil(patterns.length / 4), arbitrary: leaves },
      ...built,
    );
  };
  function texts(kind: Kind, depth: number): Arbitrary<string> {
    const key = `${kind} ${depth}`;
    const known = made.get(key) ?? make(kind, depth);
    made.set(key, known);
    return known;
  }
  return texts;
}

/** The same pattern with each of several names in the place of `NAME`. */
export function each<Kind extends string>(
  names: string,
  [pattern, ...kinds]: Pattern<Kind>,
): Pattern<Kind>[] {
  return names
    .split(' ')
    .map(name => [pattern.replace('NAME', name), ...kinds] as const);
}
