import { Answers, DomainModel, EntityModel } from '../../model';
import { ownershipOf } from '../../model/relations';
import { answeredModel } from './answeredModel';
import { bringEntities, BroughtEntities } from './bringEntities';

/**
 * The domain model of a service: what was answered, what the layers bring, and what options ask of all of it.
 *
 * @internal
 */
export function serviceModelOf(
  answers: Answers,
  parts: readonly BroughtEntities[],
): DomainModel {
  const model = bringEntities(answeredModel(answers), parts);
  return answers.options.includes('etag') ? withVersions(model) : model;
}

/** The model with a version of every row that clients change. @internal */
function withVersions(model: DomainModel): DomainModel {
  return {
    ...model,
    entities: Object.fromEntries(
      Object.entries(model.entities).map(([name, entity]) => [
        name,
        isChanged(name, model) ? { ...entity, version: true } : entity,
      ]),
    ),
  };
}

function isChanged(name: string, model: DomainModel): boolean {
  const { internal }: EntityModel = model.entities[name];
  return !internal && !ownershipOf(name, model);
}
