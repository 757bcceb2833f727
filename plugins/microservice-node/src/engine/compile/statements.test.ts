import { messageOf, renderText } from '../__testUtils__/renderText';

describe('statements', () => {
  it.each([
    ['{% if false %}a{% elif 1 %}b{% else %}c{% endif %}', 'b'],
    ['{% set x = "a" %}${{ x }}', 'a'],
    ['{% set x, y = "a" %}${{ x ~ y }}', 'aa'],
    ['{% set x %}a${{ 1 }}{% endset %}[${{ x }}]', '[a1]'],
    ['{% filter upper %}a${{ "b" }}{% endfilter %}', 'AB'],
    [
      '{% switch 2 %}{% case 1 %}a{% case 2 %}b{% default %}c{% endswitch %}',
      'b',
    ],
    [
      '{% switch 1 %}{% case 1 %}{% case 2 %}b{% default %}c{% endswitch %}',
      'b',
    ],
    ['{% switch 9 %}{% case 1 %}a{% default %}c{% endswitch %}', 'c'],
    ['{% switch "1" %}{% case 1 %}a{% endswitch %}', ''],
    ['{% raw %}${{ x }}{% y %}{% endraw %}', '${{ x }}{% y %}'],
    ['{% verbatim %}{# x #}{% endverbatim %}', '{# x #}'],
    ['a{# ${{ x }} #}b', 'ab'],
    ['  {% if true %}\n  a\n  {% endif %}\nb', '  a\nb'],
    ['a  {%- if true -%}  b  {%- endif -%}  c', 'abc'],
    ['a ${{- "b" -}} c', 'abc'],
    ['{% for i in range(3) %}${{ i }}{% endfor %}', '012'],
    ['{% for i in range(5, 0, -2) %}${{ i }}{% endfor %}', '531'],
    [
      '{% set c = cycler("a", "b") %}${{ c.next() ~ c.next() ~ c.next() ~ c.current }}',
      'abaa',
    ],
    ['{% set j = joiner("; ") %}${{ j() }}a${{ j() }}b', 'a; b'],
    ['${{ {a: 1, "b c": 2}["b c"] }}', '2'],
    ['${{ [1, "a", none, true] | json }}', '[1,"a",null,true]'],
    ['${{ 1.5 }}${{ true }}${{ none }}', '1.5true'],
    ['$${{ 1 }} ${ {{ x }} #{', '$1 ${ {{ x }} #{'],
  ])('renders %j', (text, expected) => {
    expect(renderText(text)).toBe(expected);
  });

  it.each([
    ['${{ range("a") }}', "t.njk:1:5: 'range' takes numbers, not the text 'a'"],
    ['${{ range() }}', "t.njk:1:5: 'range' takes one to three numbers"],
    ['${{ range(gone) }}', "t.njk:1:5: argument 1 of 'range' has no value"],
    [
      '${{ cycler().next() }}',
      "t.njk:1:5: a 'cycler' without items has no next one",
    ],
    [
      '${{ 1 is odd(2) }}',
      "t.njk:1:10: the test 'odd' takes no argument, not 1",
    ],
    ['${{ "a" is odd }}', 't.njk:1:12: the test needs a number, not a text'],
  ])('refuses %s', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });
});
