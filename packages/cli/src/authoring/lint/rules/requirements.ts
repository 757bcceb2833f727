import { orderLayers } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';

/** Requirements lead somewhere. */
export const requirements: LibraryRule = {
  id: 'circular-requires',
  promise: 'No layer requires itself, directly or through others.',
  severity: 'error',
  check({ library }) {
    const named = new Set<string>();
    return library.layers.flatMap(layer => {
      const order = orderLayers([layer.id], id => library.layer(id));
      if (order.result === 'ok') return [];
      return order.problems
        .filter(({ code, where, what }) => {
          const isNew = code === 'layer.cycle' && where === layer.id;
          const circle = [...what.matchAll(/\w+\/[\w-]+/g)].map(String).sort();
          const key = [...new Set(circle)].join();
          return isNew && !named.has(key) && named.add(key);
        })
        .map(({ what, fix }) => ({
          where: layer.placeOf(['requires']),
          what,
          fix,
        }));
    });
  },
};
