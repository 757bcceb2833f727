import fc from 'fast-check';
import { looseTemplate } from './__testUtils__/arbitraryLooseTemplates';
import { template } from './__testUtils__/arbitraryTemplates';
import { compiledNunjucks } from './__testUtils__/compiledNunjucks';
import { library, values } from './__testUtils__/differentialData';
import { engineWith } from './__testUtils__/renderText';

/** A sample of what `./dev prove differential` shows at length. */
const sample = { numRuns: 1_000, seed: 20_261_121 };

describe('TemplateEngine.render', () => {
  const reference = compiledNunjucks(library);

  it('gives the text of compiled nunjucks for generated templates', () => {
    const engine = engineWith(library);
    const sameText = fc.property(template, text => {
      const rendered = engine.render({ name: 'generated.njk', text }, values);
      expect(rendered).toBe(reference(text, values));
    });
    fc.assert(sameText, sample);
  }, 120_000);

  it('gives whatever text nunjucks gives for values of every kind', () => {
    const engine = engineWith(library, { dialect: { strict: false } });
    const sameText = fc.property(looseTemplate, text => {
      const expected = textIfAny(() => reference(text, values));
      fc.pre(expected !== undefined);
      const rendered = engine.render({ name: 'generated.njk', text }, values);
      expect(rendered).toBe(expected);
    });
    fc.assert(sameText, sample);
  }, 120_000);
});

function textIfAny(render: () => string): string | undefined {
  try {
    return render();
  } catch {
    return undefined;
  }
}
