import {
  again,
  bombsOf,
  doubled,
  longText,
  numbered,
  wideDictionary,
} from './Bomb';

const nested =
  '{% set l = [1] %}{% for i in range(60) %}{% set l = [l, l] %}{% endfor %}';
const longKey =
  '{% set s = "k".repeat(400000) %}{% set d = [{k: s}] | groupby("k") %}';
const growing = (items: string) =>
  `{% set l = [] %}${again(`{% set l = l.concat([${items}]) %}`)}`;

/** Lists and dictionaries: their size, their number, and what is small in memory and endless to print. */
export const dataBombs = bombsOf([
  ['a loop over characters', `${longText('x')}{% for c in s %}{% endfor %}`],
  [
    'loops over a long list in one another',
    `${doubled('1, 2, 3', 16)}${'{% for a in l %}'.repeat(
      90,
    )}${'{% endfor %}'.repeat(90)}`,
  ],
  [
    'loops over a dictionary in one another',
    `${wideDictionary}${'{% for a, b in d %}'.repeat(
      90,
    )}${'{% endfor %}'.repeat(90)}`,
  ],
  ['keys to count', `${wideDictionary}${again('{% set t = d | length %}')}`],
  ['keys to list', `${wideDictionary}${again('{% set t = d | list %}')}`],
  ['keys to sort', `${wideDictionary}${again('{% set t = d | dictsort %}')}`],
  ['a nested list as JSON', `${nested}{% set t = l | json %}`],
  ['a nested list as Python', `${nested}{% set t = l | python %}`],
  ['a nested list printed', `${nested}\${{ l }}\${{ l | nosuch }}`],
  [
    'a nested list as a text',
    `${nested}{% set t = l ~ "" %}\${{ l | nosuch }}`,
  ],
  [
    'a nested list compared',
    `${nested}{% set t = l == "x" %}\${{ l | nosuch }}`,
  ],
  ['a nested list for a filter of the host', `${nested}\${{ l | pick("0") }}`],
  ['a nested list as an address', `${nested}\${{ l | parseRepoUrl }}`],
  ['a nested list as a path', `${nested}\${{ 1 | pick(l) }}`],
  ['a nested list pushed', `${nested}{% set m = [] %}{% set n = m.push(l) %}`],
  ['long keys as JSON', `${longKey}${doubled('d', 12)}{% set t = l | json %}`],
  ['long keys as YAML', `${longKey}${doubled('d', 12)}{% set t = l | yaml %}`],
  [
    'deep and wide JSON with margins',
    `${doubled(
      '1',
      18,
    )}{% for i in range(98) %}{% set l = [l] %}{% endfor %}{% set t = l | json(8) %}`,
  ],
  ['many words as YAML', `${doubled('"yes", "ab"', 18)}{% set t = l | yaml %}`],
  [
    'an endless attribute to select by',
    `${longText('a.')}{% set t = range(99999) | selectattr(s) %}${again(
      '{% set t = range(99) | selectattr(s) %}',
    )}`,
  ],
  [
    'an endless attribute to sort by',
    `${longText('a.')}{% set t = range(99999) | sort(false, false, s) %}${again(
      '{% set t = range(99) | groupby(s) %}',
    )}`,
  ],
  ['many dictionaries', growing('{},'.repeat(5_000) + '{}')],
  ['many dictionaries of a filter', `${wideDictionary}${growing('d | list')}`],
  [
    'many dictionaries pushed',
    `{% set m = [${'{},'.repeat(5_000)}{}] %}{% set l = [] %}${again(
      '{% set n = l.push(m) %}',
    )}`,
  ],
  ['many cyclers', growing('cycler(),'.repeat(1_000) + '1')],
  ['many joiners', growing('joiner(),'.repeat(1_000) + '1')],
  ['many methods', growing('"a".trim,'.repeat(1_000) + '1')],
  [
    'many macros',
    `{% set l = [] %}${again(
      '{% macro m() %}{% endmacro %}{% set l = l.concat([m, m]) %}',
    )}`,
  ],
  ['many short lists', growing('range(90000) | batch(1)')],
  ['many empty lists', growing('[] | slice(90000)')],
  ['many numbers', growing('range(0.1, 90000)')],
  ['many short texts', growing(numbered(1_000, () => 'i ~ "x"'))],
  [
    'a list doubled',
    '{% set l = [1, 2] %}{% for i in range(99) %}{% set l = l.concat(l) %}{% endfor %}',
  ],
  [
    'a number that is none, as a width',
    `{% set n = 1 | round(400) %}{% set n = 0 * ("x" | int(9)) / 0 %}{% set p = "x".padStart(n) %}${again(
      again(''),
    )}`,
  ],
  [
    'a number that is none, as a range',
    `{% set n = 1 | round(400) %}{% set p = range(n) %}${again(
      again(again('')),
    )}`,
  ],
]);
