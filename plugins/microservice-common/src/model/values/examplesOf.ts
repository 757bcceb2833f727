import { JsonValue } from '@backstage/types';
import { Constraints } from './Constraints';
import { derivedValues } from './derivedValues';
import { shownValue } from './shownValue';
import { valueFits } from './valueFits';

/** More examples than anybody reads; enough for pages of rows that differ in a unique field. */
export const MOST_EXAMPLES = 12;

/**
 * Different valid values of a field as answers spell them, that of its author first; fewer only where the constraints
 * leave fewer.
 *
 * @internal
 */
export function examplesOf(
  constraints: Constraints,
  authors: JsonValue[] = [],
): JsonValue[] {
  const found = new Map<string, JsonValue>();
  for (const value of [...authors, ...derivedValues(constraints)]) {
    if (found.size >= MOST_EXAMPLES) break;
    const shown = shownValue(constraints, value);
    const key = JSON.stringify(shown);
    if (!found.has(key) && valueFits(constraints, value)) found.set(key, shown);
  }
  return [...found.values()];
}
