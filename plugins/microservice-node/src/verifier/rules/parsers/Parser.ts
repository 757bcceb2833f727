/** Where a text stops being what its name says, and why. */
export interface SyntaxFault {
  /** Counted from 1. */
  line: number;
  reason: string;
}

/** What is wrong with the form of a text; nothing where its tools can read it. */
export type Parser = (text: string) => SyntaxFault[];

/** The first line of what a parser says, without a full stop. */
export function reasonOf(error: unknown): string {
  const [first] = String((error as Error).message ?? error).split('\n');
  return first.replace(/[.:]$/, '');
}
