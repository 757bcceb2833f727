import { MISTAKES } from './__testUtils__/mistakes';
import { shop } from './__testUtils__/shop';
import { AuthMode } from '../Answers';
import { checkModel } from './checkModel';

/** What is checked, in one value: a fourth parameter would be taken for a callback. */
const CASES = MISTAKES.map(
  ([code, where, model, auth]) => [code, where, { model, auth }] as const,
);

function problemsOf({ model, auth }: { model: unknown; auth?: AuthMode }) {
  const checked = checkModel(model, auth);
  return checked.result === 'ok' ? [] : checked.problems;
}

describe('a model with one mistake', () => {
  it('is valid without it', () => {
    expect(problemsOf({ model: shop() })).toEqual([]);
  });

  it.each(CASES)('is refused with %s at %s', (code, where, given) => {
    expect(problemsOf(given).map(each => [each.code, each.where])).toEqual([
      [code, where],
    ]);
  });

  it.each(CASES)('is told how to fix %s at %s', (_code, _where, given) => {
    for (const { what, fix } of problemsOf(given)) {
      expect(what).toMatch(/^\S.*[^.\s]$/);
      expect(fix).toMatch(/^[a-z].*[^.\s]$/);
    }
  });
});
