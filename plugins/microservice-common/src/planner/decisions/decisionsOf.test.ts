import { Answers, Recipe } from '../../model';
import { shopIr } from '../__testUtils__/shopIr';
import { decisionsOf } from './decisionsOf';

const recipe = { layouts: ['flat', 'clean'] } as Recipe;
const answers = { database: 'postgresql', auth: 'none' } as Answers;
const layout = { id: 'flat', title: 'One module per kind of code' };

const decide = (...api: Parameters<typeof shopIr>) =>
  decisionsOf({ ir: shopIr(...api), answers, recipe, layout });
const about = (question: string) =>
  decide().filter(decision => decision.question === question);

describe('decisionsOf', () => {
  it('gives each decision a reason and what else could have been', () => {
    for (const decision of decide()) {
      expect(decision.reason).toMatch(/\.$/);
      expect(decision.alternatives).not.toEqual([]);
    }
  });

  it('names the other layouts of the recipe', () => {
    expect(about('Layout')[0].alternatives.map(({ choice }) => choice)).toEqual(
      ['clean'],
    );
  });

  it('tells entities apart that were decided differently', () => {
    expect(
      about('Ids').map(({ about: entities, choice }) => [entities, choice]),
    ).toEqual([
      [['customers', 'order items', 'orders'], 'UUID of version 7'],
      [['tags'], 'Numbers counted by the database'],
    ]);
    expect(about('Changes at the same time')).toMatchObject([
      { about: ['customers', 'tags'], choice: 'The last change wins' },
      { about: ['orders'] },
    ]);
  });

  it('names no entities where all were decided alike', () => {
    expect(about('Pagination')).toMatchObject([{ about: [] }]);
  });

  it('follows the model', () => {
    const choices = decide({ pagination: { style: 'cursor' } }).map(
      ({ choice }) => choice,
    );
    expect(choices).toContain('A cursor from page to page');
  });

  it('leaves out what does not arise', () => {
    expect(about('Computed values')).toEqual([]);
    expect(about('References to other services')).toHaveLength(1);
  });
});
