/** Nouns whose plural follows no rule, and nouns without one. A model may name any other in `plural`. */
const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  criterion: 'criteria',
  datum: 'data',
  index: 'indexes',
  matrix: 'matrices',
  analysis: 'analyses',
  quiz: 'quizzes',
  leaf: 'leaves',
  shelf: 'shelves',
  half: 'halves',
  life: 'lives',
  series: 'series',
  species: 'species',
  news: 'news',
  data: 'data',
  equipment: 'equipment',
  information: 'information',
  software: 'software',
};

const RULES: readonly [RegExp, string][] = [
  [/(s|x|z|ch|sh)$/, '$1es'],
  [/([^aeiou])y$/, '$1ies'],
  [/$/, 's'],
];

/**
 * The plural of a noun in snake case; only its last word changes: `order_item` gives `order_items`.
 *
 * @public
 */
export function pluralOf(snake: string): string {
  const words = snake.split('_');
  const last = words.pop()!;
  const [pattern, replacement] = RULES.find(([rule]) => rule.test(last))!;
  const plural = Object.hasOwn(IRREGULAR, last)
    ? IRREGULAR[last]
    : last.replace(pattern, replacement);
  return [...words, plural].join('_');
}
