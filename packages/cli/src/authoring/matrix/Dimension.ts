import { JsonObject } from '@backstage/types';

/** One value of a dimension. */
export interface Choice {
  /** Its name in reports and golden trees: `kubernetes`, `auth-jwt`; empty for the default. */
  name: string;
  /** What it adds to the answers. */
  answers: JsonObject;
  /** Whether the authors of the recipe added it to what is tried. */
  variant?: boolean;
}

/** One thing that a developer decides: the layout, the database, whether a cache is wanted. */
export interface Dimension {
  name: string;
  /** The first one is the default. */
  choices: Choice[];
  /** Whether the recipe or its authors name the choices, so that each has to be possible somehow. */
  promised: boolean;
}

/** One choice of every dimension, by position. */
export type Row = readonly number[];

/**
 * Names a row by what differs from the default: `flat+kubernetes`. The layout, which is the first dimension, always has
 * its name.
 */
export function nameOf(dimensions: readonly Dimension[], row: Row): string {
  return choicesOf(dimensions, row)
    .map(({ name }) => name)
    .filter(Boolean)
    .join('+');
}

/** The choices that a row stands for. */
export function choicesOf(
  dimensions: readonly Dimension[],
  row: Row,
): Choice[] {
  return row.map((choice, index) => dimensions[index].choices[choice]);
}
