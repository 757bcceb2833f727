import { layoutProblems } from './checks/layoutProblems';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import type { Layer } from './Layer';
import { modulesOf } from './modulesOf';

/**
 * The layers with every unit placed in every layout, and what layouts and units ask of each other in vain. Units belong to
 * every stack of their language: an option does not know which layouts there are.
 *
 * @internal
 */
export function placeLayouts(layers: Layer[]): {
  layers: Layer[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const placed = layers.map(stack => {
    const beside = layers.filter(
      ({ id, language }) =>
        id === stack.id ||
        (!id.startsWith('stack/') && language === stack.language),
    );
    const layouts = Object.entries(stack.layouts).map(([id, written]) => {
      const layout = { ...written, modules: modulesOf(written, beside) };
      problems.push(...layoutProblems({ stack, layout, beside }));
      return [id, layout];
    });
    return { ...stack, layouts: Object.fromEntries(layouts) };
  });
  return { layers: placed, problems };
}
