import { TemplateEngine } from './TemplateEngine';

const values = {
  s: 'a&'.repeat(10_000),
  digits: '1'.repeat(20_000),
  path: 'a.'.repeat(10_000),
  list: Array.from({ length: 2_000 }, (_, index) => index),
  texts: ['x'.repeat(20_000), 'x'.repeat(20_000)],
  people: [{ name: 'x'.repeat(20_000) }],
  dictionary: Object.fromEntries(
    Array.from({ length: 2_000 }, (_, index) => [`k${index}`, index]),
  ),
  keyed: [{ ['k'.repeat(20_000)]: 1 }],
};

/** Each does one thing that takes long with long texts and large lists, and next to nothing else. */
const works = [
  's | upper',
  's | title',
  's | wordcount',
  's | escape',
  's | nl2br',
  's | indent',
  's | striptags',
  's | urlencode',
  's | json',
  's | shell',
  's | docstring',
  's | dirname',
  's | relative_to("a")',
  's | replace("a", "")',
  's | replace("", "")',
  's | truncate(1)',
  's | list',
  's | reverse',
  's.split("a")',
  's.replaceAll("a", "")',
  's.indexOf("b")',
  's is lower',
  's ~ "x"',
  'digits * 1',
  'digits == 1',
  'digits < 1',
  'digits | int',
  'digits | float',
  'digits | abs',
  '-digits',
  '7 // digits',
  'list | first',
  'list | sort',
  'list | unique',
  'list | sum',
  'list | join',
  'list | batch(1)',
  'list.includes(5)',
  'list.concat(list)',
  '5 in list',
  '[] | slice(2000)',
  'texts | sort',
  'texts | unique',
  'texts.indexOf(texts[1])',
  'texts[1] in texts',
  'people | groupby("name")',
  'people | sort(attribute=path)',
  'dictionary | length',
  'dictionary | list',
  'dictionary | dictsort',
  'dictionary | json',
  'keyed | json',
  'keyed | python',
  '"abcdefghij".repeat(50) | snake',
];
const statements = [
  '{% for a in s %}{% endfor %}',
  '{% for a in list %}{% endfor %}',
  '{% for a, b in dictionary %}{% endfor %}',
  `{% set ${Array.from({ length: 700 }, (_, n) => `a${n}`).join()} = 1 %}`,
  `{% for ${Array.from(
    { length: 700 },
    (_, n) => `a${n}`,
  ).join()} in [[1]] %}{% endfor %}`,
  '{% include "long.njk" %}',
  `{% set l = [${'{},'.repeat(150)}{}] %}`,
  `{% set l = [${'cycler(),'.repeat(30)}1] %}`,
];

describe.each([
  ['strict', true],
  ['not strict', false],
])('a template that is %s, with few steps', (_, strict) => {
  const engine = new TemplateEngine({
    dialect: { strict },
    budgets: { steps: 600 },
    loader: { load: name => ({ name, text: `{# ${'x'.repeat(20_000)} #}` }) },
  });

  it.each([...works.map(work => `{% set result = ${work} %}`), ...statements])(
    'pays for %s',
    text => {
      expect(() => engine.render({ name: 'a.njk', text }, values)).toThrow(
        'more than 600 steps of work',
      );
    },
  );
});
