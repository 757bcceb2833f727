/** A part of a regular expression of the subset that every language reads alike. */
export type PatternNode =
  /** One character. */
  | { kind: 'atom'; matches(character: string): boolean }
  /** The beginning or the end of the text. */
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'sequence'; items: PatternNode[] }
  | { kind: 'choice'; options: PatternNode[] }
  | { kind: 'repeat'; item: PatternNode; least: number; most: number };
