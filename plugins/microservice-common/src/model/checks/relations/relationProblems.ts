import { DomainModel } from '../../DomainModel';
import { relationsOf } from '../../relations';
import { Problem } from '../../Problem';
import { at, Finding } from '../Finding';
import { circleProblems } from './circles';
import { INVERSE_RULES } from './inverseRules';
import { OPTION_RULES } from './optionRules';
import { PART_RULES } from './partRules';
import { REFERENCE_RULES } from './referenceRules';
import { RelationRule } from './RelationRule';

const RULES: readonly RelationRule[] = [
  ...OPTION_RULES,
  ...INVERSE_RULES,
  ...PART_RULES,
  ...REFERENCE_RULES,
];

/**
 * What is wrong with the relations of a model, all of which lead to an entity.
 *
 * @internal
 */
export function relationProblems(model: DomainModel): Problem[] {
  const found = Object.entries(model.entities).flatMap(([from, entity]) =>
    relationsOf(entity).flatMap(([name, relation]) => {
      const target = model.entities[relation.to];
      const context = { name, relation, from, entity, target, model };
      return at(
        placeOf(from, name),
        RULES.map(rule => rule(context)).filter(
          (finding): finding is Finding => finding !== undefined,
        ),
      );
    }),
  );
  return [...found, ...circleProblems(model)];
}

/**
 * Relations that lead nowhere.
 *
 * @internal
 */
export function unknownTargets(model: DomainModel): Problem[] {
  const known = Object.keys(model.entities);
  return Object.entries(model.entities).flatMap(([from, entity]) =>
    relationsOf(entity)
      .filter(([, { to }]) => !known.includes(to))
      .map(([name, { to }]) => ({
        where: placeOf(from, name),
        code: 'relation.to',
        what: `leads to '${to}', which does not exist`,
        fix: `add the entity or choose one of ${known.join(', ')}`,
      })),
  );
}

function placeOf(entity: string, relation: string): string {
  return `model.entities.${entity}.relations.${relation}`;
}
