import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';
import { LibrarySubject } from '../subject/LibrarySubject';
import { layoutFile } from '../subject/neighbours';

/** Whatever is in the library, somebody can choose. */
export const reachableLayers: LibraryRule = {
  id: 'unreachable',
  promise:
    'Every layer is brought by a recipe or a layer, and every layout is offered.',
  severity: 'warning',
  check: subject => [...layers(subject), ...layouts(subject)],
};

function layers({ library, participations }: LibrarySubject): Problem[] {
  const taking = new Set(
    participations.flatMap(({ layers: all }) => all.map(({ id }) => id)),
  );
  return library.layers
    .filter(({ id }) => !taking.has(id))
    .map(layer => ({
      where: layer.placeOf(['id']),
      what: 'is a layer that no recipe and no other layer brings',
      fix: 'name it in a choice of a recipe.yaml or in requires, or remove it',
    }));
}

function layouts({ library, folder }: LibrarySubject): Problem[] {
  return library.layers.flatMap(stack =>
    Object.keys(stack.layouts)
      .filter(
        id =>
          !library.recipes.some(
            recipe => recipe.stack === stack.id && recipe.layouts.includes(id),
          ),
      )
      .map(id => {
        const file = layoutFile(stack, id);
        return {
          where: folder.yaml(file)?.placeOf(['id']) ?? file,
          what: `is a layout that no recipe of ${stack.id} offers`,
          fix: 'name it in layouts of a recipe.yaml, or remove it',
        };
      }),
  );
}
