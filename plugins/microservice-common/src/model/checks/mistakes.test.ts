import { BEHAVIOUR_MISTAKES } from './__testUtils__/behaviourMistakes';
import { ENTITY_MISTAKES } from './__testUtils__/entityMistakes';
import {
  CONSTRAINT_MISTAKES,
  USE_MISTAKES,
  VALUE_MISTAKES,
} from './__testUtils__/fieldMistakes';
import { Mistake } from './__testUtils__/Mistake';
import {
  PART_MISTAKES,
  RELATION_MISTAKES,
} from './__testUtils__/relationMistakes';
import { shop } from './__testUtils__/shop';
import { TOGETHER_MISTAKES } from './__testUtils__/togetherMistakes';
import { checkModel } from './checkModel';

const mistakes: readonly Mistake[] = [
  ...CONSTRAINT_MISTAKES,
  ...VALUE_MISTAKES,
  ...USE_MISTAKES,
  ...RELATION_MISTAKES,
  ...PART_MISTAKES,
  ...ENTITY_MISTAKES,
  ...TOGETHER_MISTAKES,
  ...BEHAVIOUR_MISTAKES,
];

function problemsOf(model: unknown) {
  const checked = checkModel(model);
  return checked.result === 'ok' ? [] : checked.problems;
}

describe('a model with one mistake', () => {
  it('is valid without it', () => {
    expect(problemsOf(shop())).toEqual([]);
  });

  it.each(mistakes)('is refused with %s at %s', (code, where, model) => {
    expect(problemsOf(model).map(each => [each.code, each.where])).toEqual([
      [code, where],
    ]);
  });

  it.each(mistakes)('is told how to fix %s at %s', (_code, _where, model) => {
    for (const { what, fix } of problemsOf(model)) {
      expect(what).toMatch(/^\S.*[^.\s]$/);
      expect(fix).toMatch(/^[a-z].*[^.\s]$/);
    }
  });
});
