import { Answers, DomainModel, EntityModel } from '../../model';
import { ownershipOf } from '../../model/relations';
import { answeredModel } from './answeredModel';
import { bringEntities, BroughtEntities } from './bringEntities';

/** What the layers of a service say, as far as the domain model depends on it. @internal */
export interface LayersOfModel {
  parts: readonly BroughtEntities[];
  /** What the layers state about the service, by name. */
  facts: Record<string, string>;
}

/**
 * The domain model of a service: what was answered, what the layers bring, and what their facts ask of all of it.
 *
 * @internal
 */
export function serviceModelOf(
  answers: Answers,
  { parts, facts }: LayersOfModel,
): DomainModel {
  const model = bringEntities(answeredModel(answers), parts);
  return facts.preconditions === 'etag' ? withVersions(model) : model;
}

/** The model with a version of every row that clients change. */
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
