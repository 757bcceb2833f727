import {
  Answers,
  checkModel,
  DomainModel,
  EntityModel,
  Problem,
} from '../../model';
import { factsOf } from '../composition/factsOf';
import { Conditional, partsOf } from '../composition/partsOf';
import { answeredModel } from './answeredModel';
import { BroughtEntities } from './bringEntities';
import { serviceModelOf } from './serviceModelOf';

/** A layer, as far as it says something about the domain model. @public */
export interface BringingLayer extends BroughtEntities {
  /** What it states about the service. */
  provides: Record<string, string>;
  overlays: (BroughtEntities & Conditional)[];
}

/**
 * What is wrong with the answered model beside what the layers of the service bring to it. Answers and layers must have
 * passed their checks.
 *
 * @public
 */
export function broughtProblems(
  answers: Answers,
  layers: BringingLayer[],
): Problem[] {
  const facts = factsOf(layers);
  const parts = partsOf<BroughtEntities & Conditional, BringingLayer>(
    layers,
    facts,
  );
  const taken = takenNames(answeredModel(answers), parts);
  if (taken.length) return taken;
  const model = serviceModelOf(answers, { parts, facts });
  const checked = checkModel(asWritten(model), answers.auth);
  return checked.result === 'ok' ? [] : checked.problems;
}

/** Names of tables that the service needs for itself. */
function takenNames(
  { entities: own }: DomainModel,
  parts: BroughtEntities[],
): Problem[] {
  return parts.flatMap(({ entities }) =>
    Object.entries(entities)
      .filter(([name, { internal }]) => internal && Object.hasOwn(own, name))
      .map(([name, { doc }]) => ({
        where: `model.entities.${name}`,
        code: 'entity.brought',
        what: `'${name}' is the name of a table that the service brings for itself${
          doc ? ` (${doc.replace(/\.$/, '')})` : ''
        }`,
        fix: `choose another, for example Shop${name}`,
      })),
  );
}

/**
 * The model as its author could have written it: which entities are internal is not his to say, and they may go with rows
 * that stay in their table when they are deleted.
 *
 * @public
 */
export function asWritten(model: DomainModel): DomainModel {
  return {
    ...model,
    entities: Object.fromEntries(
      Object.entries(model.entities).map(([name, entity]) => [
        name,
        entity.internal ? asServed(entity) : entity,
      ]),
    ),
  };
}

function asServed({
  internal: _internal,
  relations = {},
  ...entity
}: EntityModel): EntityModel {
  return {
    ...entity,
    relations: Object.fromEntries(
      Object.entries(relations).map(
        ([name, { on_delete: _onDelete, ...relation }]) => [name, relation],
      ),
    ),
  };
}
