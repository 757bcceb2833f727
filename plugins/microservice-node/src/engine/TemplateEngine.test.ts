import { JsonObject } from '@backstage/types';
import { engineWith } from './__testUtils__/renderText';
import { TemplateEngine } from './TemplateEngine';
import { TemplateError } from './TemplateError';

describe('TemplateEngine.render', () => {
  const engine = new TemplateEngine();

  it('prints values, loops and macros', () => {
    const text = [
      '{% macro field(f) %}${{ f.name }}: ${{ f.type }}{% endmacro %}',
      '{% for f in entity.fields %}',
      '    ${{ field(f) }}',
      '{% endfor %}',
    ].join('\n');
    const fields = [
      { name: 'id', type: 'UUID' },
      { name: 'title', type: 'str' },
    ];
    const rendered = engine.render(
      { name: 'unit.njk', text },
      { entity: { fields } },
    );
    expect(rendered).toBe('    id: UUID\n    title: str\n');
  });

  it('lets a later source of a module override single macros', () => {
    const defaults = {
      name: 'seams.njk',
      text: '{% macro commit(x) %}${{ x }}.commit(){% endmacro %}{% macro kept() %}kept{% endmacro %}',
    };
    const own = {
      name: 'clean/seams.njk',
      text: '{% macro commit(x) %}own ${{ x }}{% endmacro %}',
    };
    const source = {
      name: 'unit.njk',
      text: '${{ seam.commit("a") }}, ${{ seam.kept() }}',
    };
    const modules = { seam: [defaults, own] };
    expect(engine.render(source, {}, { modules })).toBe('own a, kept');
  });

  it('hides the values of the caller from the macros of a module', () => {
    const seam = {
      name: 'seams.njk',
      text: '{% macro show() %}${{ secret }}{% endmacro %}',
    };
    const source = { name: 'unit.njk', text: '${{ seam.show() }}' };
    const render = () =>
      engine.render(source, { secret: 'x' }, { modules: { seam: [seam] } });
    expect(render).toThrow("seams.njk:1:23: 'secret' has no value");
  });

  it('uses the filters of the host, which win over its own', () => {
    const filters = {
      names: (list: string[], separator: string) => list.join(separator),
      upper: () => 'mine',
    };
    const source = {
      name: 'unit.njk',
      text: '${{ list | names("+") }} ${{ "a" | upper }}',
    };
    expect(
      engineWith({}, { filters }).render(source, { list: ['a', 'b'] }),
    ).toBe('a+b mine');
  });

  it('gives the place of a filter of the host that throws', () => {
    const filters = {
      broken: () => {
        throw new Error('cannot do this');
      },
    };
    const source = { name: 'unit.njk', text: '\n${{ 1 | broken }}' };
    expect(() => engineWith({}, { filters }).render(source, {})).toThrow(
      "unit.njk:2:9: the filter 'broken' fails: cannot do this",
    );
  });

  it('copies what a filter of the host returns', () => {
    const filters = { host: () => new Date(0) as unknown as JsonObject };
    const source = { name: 'unit.njk', text: '${{ 1 | host }}' };
    expect(() => engineWith({}, { filters }).render(source, {})).toThrow(
      'an object of a class',
    );
  });

  it('refuses values that are no plain data', () => {
    const values = { entity: { rename: () => 'x' } } as unknown as JsonObject;
    expect(() =>
      engine.render(
        { name: 'unit.njk', text: '${{ entity.rename() }}' },
        values,
      ),
    ).toThrow(
      "unit.njk:1:1: the value 'entity.rename' is a function; values must be plain JSON data",
    );
  });

  it('never changes the values it is given', () => {
    const values = { list: [1], entity: { a: 1 } };
    engine.render(
      { name: 'unit.njk', text: '{% set list = 2 %}{% set entity = 3 %}' },
      values,
    );
    expect(values).toEqual({ list: [1], entity: { a: 1 } });
  });

  it('renders the same text under two names with errors of their own', () => {
    const text = '${{ gone }}';
    expect(() => engine.render({ name: 'a.njk', text }, {})).toThrow(
      'a.njk:1:5',
    );
    expect(() => engine.render({ name: 'b.njk', text }, {})).toThrow(
      'b.njk:1:5',
    );
  });

  it('keeps nothing between two renders', () => {
    const source = {
      name: 'unit.njk',
      text: '{% if x is defined %}${{ x }}{% endif %}{% set x = 1 %}',
    };
    expect([engine.render(source, {}), engine.render(source, {})]).toEqual([
      '',
      '',
    ]);
  });

  it.each([
    [
      { steps: 10 },
      '{% for i in range(9) %}a{% endfor %}',
      'does more than 10 steps of work',
    ],
    [{ output: 3 }, 'abcd', 'the output is longer than the 3 characters'],
    [
      { range: 3 },
      '${{ range(4) | length }}',
      "'range' would yield 4 numbers; 3 are allowed",
    ],
    [
      { depth: 3 },
      '{% macro m() %}${{ m() }}{% endmacro %}${{ m() }}',
      'nested more than 3 deep',
    ],
    [{ template: 3 }, 'abcd', 'the template has 4 characters; 3 are allowed'],
  ])('ends at the budget %j', (budgets, text, reason) => {
    const render = () =>
      new TemplateEngine({ budgets }).render({ name: 'unit.njk', text }, {});
    expect(render).toThrow(TemplateError);
    expect(render).toThrow(reason);
  });
});
