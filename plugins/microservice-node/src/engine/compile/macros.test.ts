import { messageOf, renderText } from '../__testUtils__/renderText';

const greet =
  "{% macro greet(name, sign='!', times=1) %}${{ name }}${{ sign }}${{ times }}{% endmacro %}";

describe('macro', () => {
  it.each([
    ['greet("a")', 'a!1'],
    ['greet("a", "?")', 'a?1'],
    ['greet("a", times=2)', 'a!2'],
    ['greet(name="a", sign=".")', 'a.1'],
    ['greet("a", "?", 3)', 'a?3'],
  ])('binds the arguments of %s', (call, expected) => {
    expect(renderText(`${greet}\${{ ${call} }}`)).toBe(expected);
  });

  it.each([
    [
      'greet("a", "b", 1, 2)',
      "t.njk:1:5: 'greet' takes at most 3 arguments, not 4",
    ],
    [
      'greet("a", sing="?")',
      "t.njk:1:5: 'greet' has no parameter 'sing'; did you mean 'sign'?",
    ],
    [
      'greet("a", name="b")',
      "t.njk:1:5: 'greet' is given its parameter 'name' twice",
    ],
  ])('refuses %s', (call, message) => {
    const library = { 'm.njk': greet };
    const text = `\${{ ${call} }}{% from "m.njk" import greet %}`;
    expect(
      messageOf(
        `{% from "m.njk" import greet %}\n\${{ ${call} }}`,
        {},
        library,
      ),
    ).toBe(message.replace('1:5', '2:5'));
    expect(text).toContain(call);
  });

  it('lets a default use the parameters before it', () => {
    expect(
      renderText(
        '{% macro m(a, b=a ~ "x") %}${{ b }}{% endmacro %}${{ m("y") }}',
      ),
    ).toBe('yx');
  });

  it('sees the values and the top of its own template', () => {
    const text =
      '{% set mark = "!" %}{% macro m() %}${{ name }}${{ mark }}{% endmacro %}${{ m() }}';
    expect(renderText(text, { name: 'a' })).toBe('a!');
  });

  it('does not see the loop it is called from', () => {
    const text =
      '{% macro m() %}${{ x is defined }}{% endmacro %}{% for x in [1] %}${{ m() }}{% endfor %}';
    expect(renderText(text)).toBe('false');
  });

  it('can be handed to another macro', () => {
    const text =
      '{% macro a() %}A{% endmacro %}{% macro b(f) %}[${{ f() }}]{% endmacro %}${{ b(a) }}';
    expect(renderText(text)).toBe('[A]');
  });
});

describe('call', () => {
  const frame =
    '{% macro frame(items) %}{% for item in items %}<${{ caller(item) }}>{% endfor %}{% endmacro %}';

  it('gives its body to the macro as caller', () => {
    expect(
      renderText(`${frame}{% call(x) frame([1, 2]) %}\${{ x }}{% endcall %}`),
    ).toBe('<1><2>');
  });

  it('sees the variables around it', () => {
    const text = `${frame}{% for y in ["a"] %}{% set z = "b" %}{% call(x) frame([1]) %}\${{ x ~ y ~ z }}{% endcall %}{% endfor %}`;
    expect(renderText(text)).toBe('<1ab>');
  });
});
