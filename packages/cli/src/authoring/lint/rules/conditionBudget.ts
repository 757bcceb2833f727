import { LibraryRule } from '../LintRule';
import { templatePlace } from '../places';

/** What the longest page of our own templates needs. More of them are a sign that a layer is missing. */
const MOST_CONDITIONS = 5;

/** A whole file can be read as what it will be. */
export const conditionBudget: LibraryRule = {
  id: 'condition-budget',
  promise: `No whole file asks more than ${MOST_CONDITIONS} times with a block of if or switch.`,
  severity: 'warning',
  check: ({ roots, inspector }) =>
    roots
      .filter(({ kind }) => kind === 'file')
      .filter(root => !inspector.errors(root).length)
      .map(root => inspector.conditions(root))
      .filter(({ length }) => length > MOST_CONDITIONS)
      .map(conditions => ({
        where: templatePlace(conditions[MOST_CONDITIONS]),
        what: `is condition ${MOST_CONDITIONS + 1} of ${
          conditions.length
        } in this file, where ${MOST_CONDITIONS} are allowed`,
        fix: 'move what an option adds into its layer: a file of its own, an overlay or an entry of a slot',
      })),
};
