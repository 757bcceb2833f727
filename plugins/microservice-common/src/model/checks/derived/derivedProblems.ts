import { Answers } from '../../Answers';
import { DomainModel } from '../../DomainModel';
import { entitiesOf } from '../../ir/entitiesOf';
import { Problem } from '../../Problem';
import { DerivedContext } from './DerivedContext';
import { identifierCollisions } from './identifierCollisions';
import { parameterCollisions } from './parameterCollisions';
import { sampleProblems } from './sampleProblems';
import { seedProblems } from './seedProblems';

const RULES: readonly ((context: DerivedContext) => Problem[])[] = [
  parameterCollisions,
  sampleProblems,
  seedProblems,
];

/**
 * What is wrong with what follows from a model that is right by itself: names, samples and rows.
 *
 * @internal
 */
export function derivedProblems(
  model: DomainModel,
  auth: Answers['auth'],
): Problem[] {
  const entities = entitiesOf(model, auth);
  return [
    ...identifierCollisions(entities),
    ...entities.flatMap(entity => {
      const where = `model.entities.${entity.name}`;
      return RULES.flatMap(rule => rule({ entity, where, model, entities }));
    }),
  ];
}
