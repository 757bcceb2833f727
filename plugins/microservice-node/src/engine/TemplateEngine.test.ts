import { TemplateEngine } from './TemplateEngine';

describe('TemplateEngine.render', () => {
  const engine = new TemplateEngine();

  function render(text: string, values = {}): string {
    return engine.render({ name: 'unit.njk', text }, values);
  }

  it('prints values, loops and macros', () => {
    const text = [
      '{% macro field(f) %}${{ f.name }}: ${{ f.type }}{% endmacro %}',
      '{% for f in entity.fields %}',
      '    ${{ field(f) }}',
      '{% endfor %}',
    ].join('\n');
    const entity = {
      fields: [
        { name: 'id', type: 'UUID' },
        { name: 'title', type: 'str' },
      ],
    };
    expect(render(text, { entity })).toBe('    id: UUID\n    title: str\n');
  });

  it('lets a later source of a module override single macros', () => {
    const defaults = {
      name: 'seams.njk',
      text: '{% macro commit(x) %}${{ x }}.commit(){% endmacro %}{% macro kept() %}kept{% endmacro %}',
    };
    const own = {
      name: 'clean/seams.njk',
      text: '{% macro commit(x) %}own{% endmacro %}',
    };
    const source = {
      name: 'unit.njk',
      text: '${{ seam.commit("a") }} ${{ seam.kept() }}',
    };
    const rendered = engine.render(
      source,
      {},
      { modules: { seam: [defaults, own] } },
    );
    expect(rendered).toBe('own kept');
  });

  it('names the template, the place and the closest name for a missing value', () => {
    expect(() => render('a\n  ${{ entiti }}', { entity: 1 })).toThrow(
      "unit.njk:2:7: 'entiti' has no value; did you mean 'entity'?",
    );
  });
});
