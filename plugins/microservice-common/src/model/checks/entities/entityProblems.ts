import { Problem } from '../../Problem';
import { fieldFindings } from '../fields/fieldFindings';
import { at } from '../Finding';
import { ACCESS_RULES } from './accessRules';
import { ACTION_RULES } from './actionRules';
import { checkRules } from './checkRules';
import { computedRules } from './computedRules';
import { EntityContext, EntityRule } from './EntityRule';
import { KEY_RULES } from './keyRules';
import { memberCollisions } from './memberNames';
import { OWNER_RULES } from './ownerRules';
import { partSettings } from './partSettings';
import { reservedMembers } from './reservedMembers';
import { sortRules } from './sortRules';

const fieldProblems: EntityRule = ({ entity, where, model, auth }) =>
  Object.entries(entity.fields).flatMap(([key, field]) =>
    at(
      `${where}.fields.${key}`,
      fieldFindings(field, {
        model,
        auth,
        isOwner: entity.owner?.field === key,
      }),
    ),
  );

const RULES: readonly EntityRule[] = [
  reservedMembers,
  fieldProblems,
  memberCollisions,
  partSettings,
  ...KEY_RULES,
  checkRules,
  ...ACTION_RULES,
  computedRules,
  ...ACCESS_RULES,
  ...OWNER_RULES,
  sortRules,
];

/**
 * What is wrong with one entity, its fields included.
 *
 * @internal
 */
export function entityProblems(context: EntityContext): Problem[] {
  return RULES.flatMap(rule => rule(context));
}
