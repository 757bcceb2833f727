import { engineWith } from './__testUtils__/renderText';
import { describeTemplateError } from './describeTemplateError';
import { TemplateError } from './TemplateError';

function shownOf(
  text: string,
  library: Record<string, string> = {},
  name = 't.njk',
): string[] {
  try {
    return [engineWith(library).render({ name, text }, { secret: 'x' })];
  } catch (error) {
    expect(error).toBeInstanceOf(TemplateError);
    const { message } = error as TemplateError;
    return [message, ...describeTemplateError(error as TemplateError)];
  }
}

describe('the details of an error', () => {
  it('show the line with a caret', () => {
    expect(shownOf('a\r\n\t${{ gone }}\r\nb')).toEqual([
      "t.njk:2:6: 'gone' has no value",
      '| \t${{ gone }}',
      '| \t    ^',
    ]);
  });

  it('show the tag that is never closed, not the end of the template', () => {
    expect(shownOf('a\n{% for a in b %}\nb\n')).toEqual([
      "t.njk:2:1: 'for' is never closed; '{% endfor %}' is missing",
      '| {% for a in b %}',
      '| ^',
    ]);
  });

  it.each([
    ['the first line', '${{ gone }}\nb', '| ${{ gone }}'],
    ['the last line', 'a\n${{ gone }}', '| ${{ gone }}'],
  ])('show %s', (_, text, line) => {
    expect(shownOf(text).slice(1)).toEqual([line, '|     ^']);
  });

  it('show the macro where it is defined, and where it is called', () => {
    const macros = '{% macro show(x) %}\n  ${{ x.y }}\n{% endmacro %}';
    const text = '{% import "m.njk" as m %}\n- ${{ m.show({}) }}';
    expect(shownOf(text, { 'm.njk': macros })).toEqual([
      "m.njk:2:7: 'x.y' has no value",
      '|   ${{ x.y }}',
      '|       ^',
      'called from t.njk:2:7',
    ]);
  });

  it('show the way through templates that include each other', () => {
    const library = {
      'a.njk': '\n{% include "b.njk" %}',
      'b.njk': '${{ gone }}',
    };
    expect(shownOf('{% include "a.njk" %}', library)).toEqual([
      "b.njk:1:5: 'gone' has no value",
      '| ${{ gone }}',
      '|     ^',
      'called from a.njk:2:4',
      'called from t.njk:1:4',
    ]);
  });

  it('show who asks for a template that cannot be parsed', () => {
    const library = { 'a.njk': 'x\n{% endif %}' };
    expect(shownOf('-\n{% include "a.njk" %}', library)).toEqual([
      "a.njk:2:4: 'endif' ends nothing that is open here",
      '| {% endif %}',
      '|    ^',
      'called from t.njk:2:4',
    ]);
  });

  it('show the block that another template fills', () => {
    const library = { 'base.njk': '<\n{% block b %}{% endblock %}>' };
    const text =
      '{% extends "base.njk" %}{% block b %}${{ gone }}{% endblock %}';
    expect(shownOf(text, library)).toEqual([
      "t.njk:1:42: 'gone' has no value",
      '| {% extends "base.njk" %}{% block b %}${{ gone }}{% endblock %}',
      '|                                          ^',
      'called from base.njk:2:4',
    ]);
  });

  it('show a macro that calls itself once', () => {
    const text = '{% macro m() %}${{ m() }}{% endmacro %}${{ m() }}';
    expect(shownOf(text).slice(3)).toEqual(['called from t.njk:1:44']);
  });

  it('show the source and never a value', () => {
    expect(shownOf('${{ secret.y.z }}').join()).not.toContain('x');
  });

  it('show a part of a file that is one long line', () => {
    const text = `${'a'.repeat(500_000)}\${{ gone }}${'b'.repeat(500_000)}`;
    expect(shownOf(text).slice(1)).toEqual([
      `| …${'a'.repeat(56)}\${{ gone }}${'b'.repeat(53)}…`,
      `| ${' '.repeat(61)}^`,
    ]);
  });

  it('pass to another thread', () => {
    const error = new TemplateError(
      { template: 't.njk', line: 1, column: 2 },
      'is wrong',
      'right',
    );
    error.details = {
      layer: 'option/a',
      excerpt: { line: 'ab', caret: ' ^' },
      calledFrom: [{ template: 'u.njk', line: 3, column: 4 }],
    };
    expect(TemplateError.of(structuredClone(error.data()))).toEqual(error);
  });
});
