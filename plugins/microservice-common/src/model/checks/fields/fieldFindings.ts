import { FieldModel } from '../../DomainModel';
import { Finding } from '../Finding';
import { ACCESS_RULES } from './accessRules';
import { BOUND_RULES } from './boundRules';
import { FieldContext, FieldRule } from './FieldRule';
import { HASH_RULES } from './hashRules';
import { LISTING_RULES } from './listingRules';
import { PATTERN_RULES } from './patternRules';
import { SHAPE_RULES } from './shapeRules';
import { SUPPLY_RULES } from './supplyRules';
import { VALUE_RULES } from './valueRules';

/** Each stage counts on the stages before it: a mistake is said once. */
const STAGES: readonly (readonly FieldRule[])[] = [
  [
    ...SHAPE_RULES,
    ...BOUND_RULES,
    ...PATTERN_RULES,
    ...ACCESS_RULES,
    ...HASH_RULES,
  ],
  [...VALUE_RULES, ...LISTING_RULES],
  SUPPLY_RULES,
];

/**
 * What is wrong with one field by itself.
 *
 * @internal
 */
export function fieldFindings(
  field: FieldModel,
  context: FieldContext,
): Finding[] {
  for (const rules of STAGES) {
    const found = rules
      .map(rule => rule(field, context))
      .filter(finding => finding !== undefined);
    if (found.length) return found;
  }
  return [];
}
