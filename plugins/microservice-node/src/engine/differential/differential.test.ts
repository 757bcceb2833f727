import fc from 'fast-check';
import { TemplateEngine } from '../TemplateEngine';
import { library, template, values } from './arbitraryTemplates';
import { compiledNunjucks, Library } from './compiledNunjucks';

describe('TemplateEngine.render', () => {
  const templates: Library = library;
  const engine = new TemplateEngine({
    loader: {
      load: name =>
        name in templates ? { name, text: templates[name] } : undefined,
    },
  });
  const reference = compiledNunjucks(templates);

  it('gives the text of compiled nunjucks for 2,500 generated templates', () => {
    fc.assert(
      fc.property(template, text => {
        expect(engine.render({ name: 'generated.njk', text }, values)).toBe(
          reference(text, values),
        );
      }),
      {
        numRuns: Number(process.env.DIFFERENTIAL_RUNS ?? 2500),
        seed: Number(process.env.DIFFERENTIAL_SEED ?? 20261121),
      },
    );
  });
});
