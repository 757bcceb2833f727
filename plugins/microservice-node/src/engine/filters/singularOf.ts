import { namingRules } from './namingRules';

/** Words that look like plurals and are none: `status`, `address`, `analysis`. */
const alreadySingular = /(ss|us|is)$/;

/** How a plural may come from its singular, the most special first: several singulars may share a plural. */
const candidates: readonly [RegExp, string][] = [
  [/^people$/, 'person'],
  [/^children$/, 'child'],
  [/men$/, 'man'],
  [/^feet$/, 'foot'],
  [/^teeth$/, 'tooth'],
  [/^mice$/, 'mouse'],
  [/^criteria$/, 'criterion'],
  [/^caches$/, 'cache'],
  [/ices$/, 'ix'],
  [/yses$/, 'ysis'],
  [/zzes$/, 'z'],
  [/ves$/, 'f'],
  [/ves$/, 'fe'],
  [/ies$/, 'y'],
  [/((ss|x|ch|sh|[^oa]us|ias)es)$/, '$2'],
  [/s$/, ''],
];

/**
 * The singular of a noun in snake case; only its last word changes. It is a word whose plural is the given one, so
 * `pluralOf` undoes it; a word that is no plural stays as it is.
 */
export function singularOf(snake: string): string {
  const words = snake.split('_');
  const last = words.pop()!;
  return [...words, singularWord(last)].join('_');
}

function singularWord(word: string): string {
  const { pluralOf } = namingRules();
  if (alreadySingular.test(word) || pluralOf(word) === word) return word;
  const singular = candidates
    .filter(([ending]) => ending.test(word))
    .map(([ending, replacement]) => word.replace(ending, replacement))
    .find(candidate => candidate !== '' && pluralOf(candidate) === word);
  return singular ?? word;
}
