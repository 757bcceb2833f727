import { AuthMode } from '../../Answers';
import { shop } from './shop';
import {
  DomainModel,
  EntityModel,
  FieldModel,
  RelationModel,
} from '../../DomainModel';

/**
 * A mistake in an otherwise valid model: what the checks call it, where they find it, the model, and how the service knows
 * its callers, where it does.
 */
export type Mistake = [
  code: string,
  where: string,
  model: DomainModel,
  auth?: AuthMode,
];

/** The shop after one change, which is the mistake. */
export function changed(change: (model: DomainModel) => void): DomainModel {
  const model = shop();
  change(model);
  return model;
}

/** The shop with other members of an entity. */
export function withEntity(
  name: string,
  members: Partial<EntityModel>,
): DomainModel {
  return changed(({ entities }) => Object.assign(entities[name], members));
}

/** The shop with a field of its tags. */
export function withField(field: FieldModel, name = 'extra'): DomainModel {
  return changed(({ entities }) => {
    entities.Tag.fields[name] = field;
  });
}

/** The shop with a relation that is new or another one than before. */
export function withRelation(
  entity: string,
  name: string,
  relation: RelationModel,
): DomainModel {
  return changed(({ entities }) => {
    const { relations } = entities[entity];
    entities[entity].relations = { ...relations, [name]: relation };
  });
}
