import { TemplateError } from '../TemplateError';
import { parseTemplate } from './nunjucksSyntax';

function refusal(text: string): string {
  try {
    return JSON.stringify(parseTemplate('t.njk', text));
  } catch (error) {
    expect(error).toBeInstanceOf(TemplateError);
    return (error as Error).message;
  }
}

describe('parseTemplate', () => {
  it('gives a tree of our own with places that count from 1', () => {
    const at = (line: number, column: number) => ({
      template: 't.njk',
      line,
      column,
    });
    expect(parseTemplate('t.njk', 'a\n${{ b.c }}')).toEqual([
      { kind: 'text', at: at(1, 1), text: 'a\n' },
      {
        kind: 'output',
        at: at(2, 1),
        value: {
          kind: 'member',
          at: at(2, 5),
          target: { kind: 'name', at: at(2, 5), name: 'b' },
          key: { kind: 'literal', at: at(2, 7), value: 'c' },
        },
      },
    ]);
  });

  it.each([
    ['${{ r/a/g }}', 't.njk:1:5: regular expressions are not supported'],
    [
      '${{ été }}',
      "t.njk:1:5: 'été' is not a name; names are letters, digits and underscores",
    ],
    [
      '${{ 1a }}',
      "t.njk:1:5: '1a' is not a name; names are letters, digits and underscores",
    ],
    [
      '${{ (1, 2) }}',
      't.njk:1:5: parentheses hold one expression; write a list as [a, b]',
    ],
    ['${{ [1, 2) }}', "t.njk:1:10: ')' closes nothing that is open here"],
    ['${{ a[] }}', 't.njk:1:6: the brackets need a name or a number'],
    [
      '${{ {1: 2} }}',
      't.njk:1:6: a key of a dictionary must be a name or a text',
    ],
    ['${{ a is b.c }}', "t.njk:1:11: the test after 'is' must be a plain name"],
    [
      '{% set a.b = 1 %}',
      "t.njk:1:9: what 'set' assigns to must be a plain name",
    ],
    [
      '{% for a, b.c in d %}{% endfor %}',
      't.njk:1:12: the variable of a loop must be a plain name',
    ],
    [
      '{% macro m(a.b) %}{% endmacro %}',
      't.njk:1:13: a parameter must be a plain name',
    ],
    [
      '{% switch x %}{% default %}{% endswitch %}',
      "t.njk:1:18: 'switch' needs a 'case' first",
    ],
    [
      `\${{ ${'('.repeat(101)}1${')'.repeat(101)} }}`,
      't.njk:1:105: brackets are nested more than 100 deep',
    ],
    [
      `\${{ ${'not '.repeat(400)}a }}`,
      't.njk:1:1201: the template is nested too deeply here',
    ],
  ])('refuses by name what the language leaves out: %j', (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it('takes an elif chain of any length', () => {
    const text = `{% if a %}{% endif %}{% if a %}${'{% elif b %}'.repeat(
      1_000,
    )}{% endif %}`;
    expect(parseTemplate('t.njk', text)).toHaveLength(2);
  });
});
