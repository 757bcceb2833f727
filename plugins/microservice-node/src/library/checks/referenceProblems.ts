import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { Layer } from '../Layer';

/** The layers that could be read, and the ids of all that exist. */
export interface KnownLayers {
  layers: Layer[];
  ids: ReadonlySet<string>;
}

const VERBS = { requires: 'requires', conflicts: 'conflicts with' };

/**
 * Layers that name others which do not exist, or that at once require and exclude the same one.
 *
 * @internal
 */
export function referenceProblems({ layers, ids }: KnownLayers): Problem[] {
  return layers.flatMap(layer => [
    ...(['requires', 'conflicts'] as const).flatMap(key =>
      layer[key]
        .map((id, index) => ({ id, where: layer.placeOf([key, index]) }))
        .filter(({ id }) => !ids.has(id))
        .map(({ id, where }) => unknownLayer(where, VERBS[key], id)),
    ),
    ...layer.conflicts
      .filter(id => id === layer.id || layer.requires.includes(id))
      .map(id => contradiction(layer, id)),
  ]);
}

/** What is wrong with a reference to a layer that does not exist. @internal */
export function unknownLayer(where: string, verb: string, id: string): Problem {
  return {
    where,
    code: 'layer.unknown',
    what: `${verb} the layer '${id}', which does not exist`,
    fix: 'correct the id or add the layer',
  };
}

function contradiction(layer: Layer, id: string): Problem {
  return {
    where: layer.placeOf(['conflicts', layer.conflicts.indexOf(id)]),
    what: `makes ${layer.id} conflict with ${
      id === layer.id ? 'itself' : `${id}, which it requires`
    }`,
    fix: 'remove one of both',
  };
}
