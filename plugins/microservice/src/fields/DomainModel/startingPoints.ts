import {
  modelText,
  PRESETS,
} from '@microservice-scaffolder/plugin-microservice-common';

/** A model to begin with. */
export interface StartingPoint {
  name: string;
  text: string;
}

/** The ready models as text, by name. */
export const STARTING_POINTS: readonly StartingPoint[] = Object.entries(
  PRESETS,
).map(([name, model]) => ({ name, text: modelText(model) }));

/**
 * Whether replacing a text loses something that somebody wrote.
 *
 * @param text - what stands in the field
 */
export function isOwnWork(text: string): boolean {
  return (
    text.trim() !== '' && STARTING_POINTS.every(point => point.text !== text)
  );
}
