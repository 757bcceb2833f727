import { constraintsOf, examplesOf, MOST_EXAMPLES } from '../../values';
import { FieldRule } from './FieldRule';

/** Whether there are enough valid values; asked only where nothing else is wrong with the field. */
export const SUPPLY_RULES: readonly FieldRule[] = [
  (field, { model }) => {
    const { example } = field;
    const authors = example === undefined ? [] : [example];
    const found = examplesOf(constraintsOf(field, model), authors).length;
    if (found === 0)
      return [
        'field.unsatisfiable',
        'has constraints for which no valid value was found',
        'loosen them or add an example that satisfies all of them',
      ];
    return field.unique && found < MOST_EXAMPLES
      ? [
          'field.unique_few',
          `is unique, but its constraints leave fewer than ${MOST_EXAMPLES} values`,
          'loosen the constraints or remove unique',
        ]
      : undefined;
  },
];
