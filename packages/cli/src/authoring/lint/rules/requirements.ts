import {
  circleProblem,
  orderLayers,
} from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';

/** Requirements lead somewhere. */
export const requirements: LibraryRule = {
  id: 'circular-requires',
  promise: 'No layer requires itself, directly or through others.',
  severity: 'error',
  check({ library }) {
    const told = new Set<string>();
    return library.layers.flatMap(layer => {
      const order = orderLayers([layer.id], id => library.layer(id));
      if (order.result === 'ok') return [];
      return order.circles
        .filter(([first]) => first === layer.id)
        .filter(circle => {
          const members = [...new Set(circle)].sort().join();
          return !told.has(members) && told.add(members);
        })
        .map(circle => ({
          ...circleProblem(circle),
          where: layer.placeOf(['requires']),
        }));
    });
  },
};
