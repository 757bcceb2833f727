import { DomainModel, EntityModel } from '../../model';

/** What a layer or an overlay brings to the domain model. @public */
export interface BroughtEntities {
  /** By name, in the language of the domain model. */
  entities: Record<string, EntityModel>;
}

/**
 * The model together with the entities that layers bring. One that the author has too is completed: what he says stands,
 * and what he does not say is the layer's.
 *
 * @public
 */
export function bringEntities(
  model: DomainModel,
  parts: readonly BroughtEntities[],
): DomainModel {
  const entities = { ...model.entities };
  for (const [name, brought] of parts.flatMap(part =>
    Object.entries(part.entities),
  ))
    entities[name] = Object.hasOwn(entities, name)
      ? completed(entities[name], brought)
      : brought;
  return { ...model, entities };
}

function completed(own: EntityModel, brought: EntityModel): EntityModel {
  const { fields, operations, owner, access, relations } = brought;
  return {
    ...(operations ? { operations } : {}),
    ...(owner ? { owner } : {}),
    ...own,
    fields: { ...own.fields, ...missing(fields, own.fields) },
    ...(access ? { access: { ...access, ...own.access } } : {}),
    ...(relations
      ? {
          relations: { ...own.relations, ...missing(relations, own.relations) },
        }
      : {}),
  };
}

/** Members that are not there yet, so that those which are keep their place. */
function missing<Member>(
  brought: Record<string, Member>,
  own: Record<string, Member> = {},
): Record<string, Member> {
  return Object.fromEntries(
    Object.entries(brought).filter(([name]) => !Object.hasOwn(own, name)),
  );
}
