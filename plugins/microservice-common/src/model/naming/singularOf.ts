import { pluralOf } from './pluralOf';

const RULES: readonly [RegExp, string][] = [
  [/people$/, 'person'],
  [/children$/, 'child'],
  [/men$/, 'man'],
  [/feet$/, 'foot'],
  [/teeth$/, 'tooth'],
  [/mice$/, 'mouse'],
  [/criteria$/, 'criterion'],
  [/matrices$/, 'matrix'],
  [/ses$/, 'sis'],
  [/zzes$/, 'z'],
  [/ves$/, 'f'],
  [/ves$/, 'fe'],
  [/ies$/, 'y'],
  [/(x|ch|sh|ss|[^aeo]us)es$/, '$1'],
  [/s$/, ''],
];

/**
 * The singular of a plural in snake case: the noun whose plural it is. A word that is no plural stays as it is.
 *
 * @internal
 */
export function singularOf(snake: string): string {
  return (
    RULES.filter(([ending]) => ending.test(snake))
      .map(([ending, singular]) => snake.replace(ending, singular))
      .find(candidate => candidate && pluralOf(candidate) === snake) ?? snake
  );
}
