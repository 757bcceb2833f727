import { DecisionPlan } from '../../model';
import { Subject } from './Question';

/**
 * The layout that was chosen, among those that the recipe offers.
 *
 * @internal
 */
export function layoutDecision({ layout, recipe }: Subject): DecisionPlan {
  return {
    question: 'Layout',
    about: [],
    choice: `${layout.id}: ${layout.title}`,
    reason:
      'Names and places as the team knows them; what the code does is the same in every layout.',
    alternatives: recipe.layouts
      .filter(id => id !== layout.id)
      .map(id => ({
        choice: id,
        because: 'The same code under other names and in other folders.',
      })),
  };
}
