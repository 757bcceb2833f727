import {
  exampleValues,
  ExampleValues,
  Layer,
  Layout,
  Library,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Recipe } from '@microservice-scaffolder/plugin-microservice-common';
import { JsonObject } from '@backstage/types';

/** A recipe and a layout with every layer that may take part in them. */
export interface Participation {
  recipe: Recipe;
  stack: Layer;
  layout: Layout;
  layers: Layer[];
  /** What templates may see there. */
  values: ExampleValues;
}

/**
 * Every layout that a recipe offers, with all layers that any answers bring.
 *
 * @param library - a library whose references have been checked
 */
export function participationsOf(library: Library): Participation[] {
  return library.recipes.flatMap(recipe => {
    const ids = closure(layersNamedBy(recipe), library);
    const layers = library.layers.filter(({ id }) => ids.has(id));
    const stack = library.layer(recipe.stack);
    if (!stack) return [];
    return recipe.layouts.flatMap(id => {
      const layout = stack.layouts[id];
      if (!layout) return [];
      const { versions } = library;
      const values = withSlots(
        exampleValues({ recipe, layers, layout, versions }),
      );
      return [{ recipe, stack, layout, layers, values }];
    });
  });
}

/** Every layer that a recipe names. */
function layersNamedBy(recipe: Recipe): string[] {
  const offered = [...Object.values(recipe.choices), recipe.options];
  return [
    recipe.stack,
    ...recipe.layers,
    ...offered.flatMap(choice => Object.values(choice).flat()),
  ];
}

/** The layers and all that they require. */
function closure(ids: string[], library: Library): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    library.layer(id)?.requires.forEach(visit);
  };
  ids.forEach(visit);
  return found;
}

/** What slots hold is described by their owner, not by those who happen to fill them. */
function withSlots(values: ExampleValues): ExampleValues {
  const without = ({ slots: _filled, ...others }: JsonObject): JsonObject =>
    others;
  return {
    service: without(values.service),
    enum: without(values.enum),
    entity: without(values.entity),
    aggregate: without(values.aggregate),
  };
}
