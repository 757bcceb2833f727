import {
  asWritten,
  bringEntities,
  checkModel,
  EntityModel,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { everyPart } from '../everyPart';
import { Layer, Part } from '../Layer';

/** What is said of an internal entity; everything else is for clients, who never meet it. */
const OF_TABLES = new Set<keyof EntityModel>([
  'internal',
  'doc',
  'plural',
  'table',
  'id',
  'timestamps',
  'fields',
  'relations',
  'unique',
  'indexes',
  'checks',
]);

/**
 * What is wrong with the entities that layers bring, each beside those of the layers that it requires.
 *
 * @internal
 */
export function entityProblems(layers: Layer[]): Problem[] {
  return layers.flatMap(layer =>
    everyPart(layer)
      .filter(({ entities }) => Object.keys(entities).length)
      .flatMap(part => [
        ...modelProblems(part, [...requiredBy(layer, layers), layer]),
        ...internalProblems(part),
      ]),
  );
}

function modelProblems(part: Part, layers: Part[]): Problem[] {
  const parts = layers.includes(part) ? layers : [...layers, part];
  const model = bringEntities({ schema: 1, entities: {} }, parts);
  const checked = checkModel(asWritten(model), 'jwt');
  if (checked.result === 'ok') return [];
  return checked.problems
    .map(problem => ({ ...problem, path: problem.where.split('.').slice(1) }))
    .filter(({ path }) => Object.hasOwn(part.entities, path[1]))
    .map(({ path, ...problem }) => ({
      ...problem,
      where: `${part.placeOf(path)}: ${path.join('.')}`,
    }));
}

/** Nobody outside knows of these rows, so that they can neither be asked for nor stand in the way of a request. */
function internalProblems(part: Part): Problem[] {
  return Object.entries(part.entities)
    .filter(([, { internal }]) => internal)
    .flatMap(([name, entity]) => [
      ...(Object.keys(entity) as (keyof EntityModel)[])
        .filter(key => !OF_TABLES.has(key))
        .map(key => ({
          where: part.placeOf(['entities', name, key]),
          code: 'entity.internal',
          what: `says '${key}' of ${name}, which is internal and has no clients`,
          fix: 'remove it, or remove internal',
        })),
      ...Object.entries(entity.relations ?? {})
        .filter(
          ([, { kind, on_delete: rule }]) =>
            kind !== 'belongs_to' || !rule || rule === 'restrict',
        )
        .map(([relation]) => ({
          where: part.placeOf(['entities', name, 'relations', relation]),
          code: 'entity.internal_relation',
          what: `ties the internal ${name} to other rows so that it could keep them from being deleted`,
          fix: 'write kind: belongs_to and on_delete: cascade or set_null',
        })),
    ]);
}

/** The layers that take part whenever a layer does. */
function requiredBy(layer: Layer, layers: Layer[]): Layer[] {
  const found = new Set<Layer>();
  const visit = ({ requires }: Layer) =>
    layers
      .filter(({ id }) => requires.includes(id))
      .filter(each => each !== layer && !found.has(each))
      .forEach(each => {
        found.add(each);
        visit(each);
      });
  visit(layer);
  return layers.filter(each => found.has(each));
}
