import { MISTAKES } from './__testUtils__/mistakes';
import { shop } from './__testUtils__/shop';
import { checkModel } from './checkModel';

function problemsOf(model: unknown) {
  const checked = checkModel(model);
  return checked.result === 'ok' ? [] : checked.problems;
}

describe('a model with one mistake', () => {
  it('is valid without it', () => {
    expect(problemsOf(shop())).toEqual([]);
  });

  it.each(MISTAKES)('is refused with %s at %s', (code, where, model) => {
    expect(problemsOf(model).map(each => [each.code, each.where])).toEqual([
      [code, where],
    ]);
  });

  it.each(MISTAKES)('is told how to fix %s at %s', (_code, _where, model) => {
    for (const { what, fix } of problemsOf(model)) {
      expect(what).toMatch(/^\S.*[^.\s]$/);
      expect(fix).toMatch(/^[a-z].*[^.\s]$/);
    }
  });
});
