import fc from 'fast-check';
import { template } from './__testUtils__/arbitraryTemplates';
import { compiledNunjucks } from './__testUtils__/compiledNunjucks';
import { library, values } from './__testUtils__/differentialData';
import { TemplateEngine } from './TemplateEngine';

/** A longer run, or another one: `DIFFERENTIAL_RUNS=20000 DIFFERENTIAL_SEED=7 yarn test differential`. */
const runs = Number(process.env.DIFFERENTIAL_RUNS ?? 2_500);
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20_261_121);

describe('TemplateEngine.render', () => {
  const engine = new TemplateEngine({
    loader: {
      load: name =>
        Object.hasOwn(library, name)
          ? { name, text: library[name] }
          : undefined,
    },
  });
  const reference = compiledNunjucks(library);

  it(`gives the text of compiled nunjucks for ${runs} generated templates`, () => {
    const sameText = fc.property(template, text => {
      const rendered = engine.render({ name: 'generated.njk', text }, values);
      expect(rendered).toBe(reference(text, values));
    });
    fc.assert(sameText, { numRuns: runs, seed });
  }, 600_000);
});
