import { TemplateEngine } from '../TemplateEngine';
import { engineWith, messageOf, renderText } from '../__testUtils__/renderText';

const library = {
  'part.njk': '[${{ name }}${{ x }}{% set name = "changed" %}]',
  'macros.njk':
    '{% macro up(t) %}${{ t | upper }}${{ name is defined }}{% endmacro %}{% set _own = 1 %}{% set shared = "s" %}',
  'broken.njk': 'fine\n${{ gone }}',
  'a.njk': '{% import "b.njk" as b %}',
  'b.njk': '{% import "a.njk" as a %}',
};

describe('include', () => {
  it('sees the variables around it and changes none of them', () => {
    const text =
      '{% for x in [1] %}{% include "part.njk" %}{% endfor %}${{ name }}';
    expect(renderText(text, { name: 'n' }, library)).toBe('[n1]n');
  });

  it('may ignore that a template is missing', () => {
    expect(
      renderText('a{% include "gone.njk" ignore missing %}b', {}, library),
    ).toBe('ab');
  });

  it.each([
    ['{% include "gone.njk" %}', "t.njk:1:12: there is no template 'gone.njk'"],
    [
      '{% include 5 %}',
      't.njk:1:12: the name of a template is a text, not a number',
    ],
    [
      '{% include "../x.njk" %}',
      "t.njk:1:12: '../x.njk' is no name of a template: it may not leave its folder with '..'",
    ],
    ['{% include "broken.njk" %}', "broken.njk:2:5: 'gone' has no value"],
  ])('refuses %s', (text, message) => {
    expect(messageOf(text, {}, library)).toBe(message);
  });
});

describe('import', () => {
  it('brings macros that do not see the values here', () => {
    const text =
      '{% import "macros.njk" as m %}${{ m.up("a") }}${{ m.shared }}';
    expect(renderText(text, { name: 'n' }, library)).toBe('Afalses');
  });

  it('leaves out names that start with an underscore', () => {
    expect(
      renderText(
        '{% import "macros.njk" as m %}${{ m._own is defined }}',
        {},
        library,
      ),
    ).toBe('false');
  });

  it('names the circle of templates that import each other', () => {
    expect(messageOf('{% import "a.njk" as a %}', {}, library)).toBe(
      'b.njk:1:4: these templates import each other in a circle: a.njk -> b.njk -> a.njk',
    );
  });

  it('hands over the context where the dialect is not strict', () => {
    const engine = engineWith(
      {
        'up.njk':
          '{% macro up() %}${{ name | upper }}{% endmacro %}{% set name = "b" %}',
      },
      { dialect: { strict: false } },
    );
    const text =
      '{% set name = "a" %}{% import "up.njk" as m with context %}${{ m.up() }}${{ name }}';
    expect(engine.render({ name: 't.njk', text }, {})).toBe('Bb');
  });

  it('refuses to hand over the context', () => {
    expect(
      messageOf('{% import "macros.njk" as m with context %}', {}, library),
    ).toContain("t.njk:1:4: 'with context' is not supported");
  });
});

describe('from', () => {
  it('takes single names, also under another one', () => {
    const text =
      '{% from "macros.njk" import up as loud, shared %}${{ loud("a") }}${{ shared }}';
    expect(renderText(text, {}, library)).toBe('Afalses');
  });

  it('names the closest macro for one that does not exist', () => {
    expect(messageOf('{% from "macros.njk" import share %}', {}, library)).toBe(
      "t.njk:1:29: 'macros.njk' has no 'share'; did you mean 'shared'?",
    );
  });
});

describe('an engine without a library', () => {
  it.each([
    ['include', '{% include "a.njk" ignore missing %}'],
    ['import', '{% import "a.njk" as a %}'],
    ['from', '{% from "a.njk" import a %}'],
    ['extends', '{% extends "a.njk" %}'],
  ])('refuses %s by name, wherever it stands', (tag, text) => {
    const engine = new TemplateEngine();
    const source = { name: 't.njk', text: `{% if false %}${text}{% endif %}` };
    expect(() => engine.render(source, {})).toThrow(
      `t.njk:1:18: '${tag}' cannot be used, since no other template can be loaded here; write what it brings into this one`,
    );
  });
});
