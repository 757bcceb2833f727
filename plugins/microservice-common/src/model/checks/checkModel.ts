import { Answers } from '../Answers';
import { DomainModel } from '../DomainModel';
import { CheckResult, Problem } from '../Problem';
import schema from '../schema/domain-model.schema.json';
import { apiProblems } from './apiProblems';
import { derivedProblems } from './derived/derivedProblems';
import { entityProblems } from './entities/entityProblems';
import { entityNameProblems } from './entityNames';
import { enumProblems } from './enumProblems';
import { extentProblem } from './extentProblem';
import { relationProblems, unknownTargets } from './relations/relationProblems';
import { schemaProblems } from './schemaProblems';

/** A model larger than this is refused before it is read. */
const LARGEST = { characters: 256 * 1024, values: 40_000, depth: 16 };

type Stage = (model: DomainModel, auth: Answers['auth']) => Problem[];

/** Each stage counts on the stages before it. */
const STAGES: readonly Stage[] = [
  model => schemaProblems(schema, model, 'model'),
  unknownTargets,
  (model, auth) => [
    ...apiProblems(model),
    ...enumProblems(model),
    ...entityNameProblems(model),
    ...relationProblems(model),
    ...Object.entries(model.entities).flatMap(([name, entity]) =>
      entityProblems({
        name,
        entity,
        where: `model.entities.${name}`,
        model,
        auth,
      }),
    ),
  ],
  derivedProblems,
];

/**
 * Checks a domain model: its form first, then its meaning. Every problem names its place below `model`.
 *
 * @param auth - how the service authenticates its callers; without it, rules about users are refused
 * @public
 */
export function checkModel(
  model: unknown,
  auth: Answers['auth'] = 'none',
): CheckResult<DomainModel> {
  const extent = extentProblem('model', model, LARGEST);
  if (extent) return { result: 'invalid', problems: [extent] };
  for (const stage of STAGES) {
    const problems = stage(model as DomainModel, auth);
    if (problems.length) return { result: 'invalid', problems };
  }
  return { result: 'ok', value: model as DomainModel };
}
