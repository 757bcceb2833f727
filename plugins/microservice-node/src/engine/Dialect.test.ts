import { JsonObject } from '@backstage/types';
import { Dialect } from './Dialect';
import { TemplateEngine } from './TemplateEngine';

function render(
  text: string,
  dialect: Partial<Dialect>,
  values: JsonObject = {},
) {
  return new TemplateEngine({ dialect }).render({ name: 't', text }, values);
}

describe('a dialect that is not strict', () => {
  const loose = { strict: false };

  it.each([
    ['${{ absent }}', ''],
    ['${{ absent.member.of }}', ''],
    ['${{ absent | upper }}', ''],
    ['${{ list }}', '1,,a,b'],
    ['${{ dictionary }}', '[object Object]'],
    ['{% for each in absent %}x{% else %}none{% endfor %}', 'none'],
    ["${{ absent | default('given') }}", 'given'],
  ])('prints of %s what nunjucks prints: %j', (text, printed) => {
    const values = { list: [1, null, ['a', 'b']], dictionary: { a: 1 } };
    expect(render(text, loose, values)).toBe(printed);
  });

  it.each([
    ['${{ absent ~ "-" ~ nothing }}', 'undefined-null'],
    ['${{ absent + 1 }} ${{ nothing + 1 }} ${{ 1 / 0 }}', 'NaN 1 Infinity'],
    [
      '${{ [1] + 1 }} ${{ [1, 2] == "1,2" }} ${{ absent < 1 }}',
      '11 true false',
    ],
    ['${{ absent is none }} ${{ absent == none }}', 'false true'],
    ['${{ absent | dump }}${{ absent | abs }}${{ 5 | length }}', 'NaN'],
    [
      '${{ [{"a": 1}, {}] | groupby("a") | dump }}',
      '{"1":[{"a":1}],"undefined":[{}]}',
    ],
    ['${{ true | replace("t", "T") }}${{ false | upper }}', 'true'],
    ['${{ ["b", nothing, "a"] | sort | dump }}', '["b",null,"a"]'],
    ['${{ [1, "x"] | sum }}${{ dictionary | reverse }}', '01x'],
    [
      '${{ dictionary | safe }}${{ {"a": absent} | dump }}',
      '[object Object]{}',
    ],
    [
      '{% for a in 5 %}x{% endfor %}{% for a, b in "xy" %}${{ a }}${{ b }}{% endfor %}',
      '0x1y',
    ],
    ['{% macro m(a) %}${{ a }}{% endmacro %}${{ m(1, 2) }}${{ m(b=2) }}', '1'],
  ])('makes of %s what JavaScript makes of it: %j', (text, printed) => {
    const values = { nothing: null, dictionary: { a: 1 } };
    expect(render(text, loose, values)).toBe(printed);
  });

  it('pays for every item of a list that it prints', () => {
    const text =
      '{% set l = [1] %}{% for i in range(60) %}{% set l = [l, l] %}{% endfor %}${{ l }}';
    expect(() => render(text, loose)).toThrow('steps of work');
  });

  it('still refuses what cannot be called', () => {
    expect(() => render('${{ absent() }}', loose)).toThrow("'absent'");
  });
});

describe('a dialect', () => {
  const lines = 'a\n  {% if true %}\nb\n  {% endif %}\nc';

  it('leaves line ends and spaces around block tags where it is told so', () => {
    const untrimmed = { trimBlocks: false, lstripBlocks: false };
    expect(render(lines, untrimmed)).toBe('a\n  \nb\n  \nc');
    expect(render(lines, {})).toBe('a\nb\nc');
  });

  it('prints between other braces', () => {
    const expression = ['{{', '}}'] as const;
    expect(render('{{ 1 + 1 }} ${{ 2 }}', { expression })).toBe('2 $2');
  });
});
