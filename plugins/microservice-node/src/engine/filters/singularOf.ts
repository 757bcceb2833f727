import { pluralOf } from '@microservice-scaffolder/plugin-microservice-common';

/** How a plural may come from its singular: the candidates, the most special first. */
const candidates: readonly [RegExp, string][] = [
  [/^people$/, 'person'],
  [/^children$/, 'child'],
  [/men$/, 'man'],
  [/^feet$/, 'foot'],
  [/^teeth$/, 'tooth'],
  [/^mice$/, 'mouse'],
  [/ia$/, 'ion'],
  [/^data$/, 'data'],
  [/ices$/, 'ix'],
  [/yses$/, 'ysis'],
  [/zzes$/, 'z'],
  [/ves$/, 'f'],
  [/ves$/, 'fe'],
  [/ies$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
];

/**
 * The singular of a noun in snake case; only its last word changes. It is the word whose plural is the given one, so it
 * undoes `pluralOf`; a word that is no plural stays as it is.
 */
export function singularOf(snake: string): string {
  const words = snake.split('_');
  const last = words.pop()!;
  const singular = candidates
    .filter(([ending]) => ending.test(last))
    .map(([ending, replacement]) => last.replace(ending, replacement))
    .find(candidate => candidate !== '' && pluralOf(candidate) === last);
  return [...words, singular ?? last].join('_');
}
