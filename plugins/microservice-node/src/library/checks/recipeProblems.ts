import {
  Problem,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { RecipeReading } from '../readRecipes';
import { KnownLayers, unknownLayer } from './referenceProblems';

type Path = (string | number)[];

/**
 * What a recipe names that the library does not have: layers, and layouts of its stack.
 *
 * @internal
 */
export function recipeProblems(
  { value: recipe, folder, placeOf }: RecipeReading,
  { layers, ids }: KnownLayers,
): Problem[] {
  if (!recipe) return [];
  const stack = layers.find(({ id }) => id === recipe.stack);
  return [
    ...(recipe.id === folder ? [] : [wrongId(placeOf(['id']), recipe, folder)]),
    ...layerReferences(recipe)
      .filter(([, id]) => !ids.has(id))
      .map(([path, id]) => unknownLayer(placeOf(path), 'names', id)),
    ...recipe.layouts
      .map((layout, index) => ({ layout, where: placeOf(['layouts', index]) }))
      .filter(({ layout }) => stack && !stack.layouts[layout])
      .map(({ layout, where }) => ({
        where,
        what: `offers the layout '${layout}', which ${recipe.stack} does not have`,
        fix: 'add the layout or remove it from layouts',
      })),
  ];
}

/** Every layer that a recipe names, with the path where it does. */
function layerReferences(recipe: Recipe): [Path, string][] {
  const listed = (path: Path, ids: string[]) =>
    ids.map((id, index): [Path, string] => [[...path, index], id]);
  const offered = (path: Path, choice: Record<string, string[]>) =>
    Object.entries(choice).flatMap(([name, ids]) =>
      listed([...path, name], ids),
    );
  return [
    [['stack'], recipe.stack],
    ...listed(['layers'], recipe.layers),
    ...Object.entries(recipe.choices).flatMap(([name, choice]) =>
      offered(['choices', name], choice),
    ),
    ...offered(['options'], recipe.options),
  ];
}

function wrongId(where: string, recipe: Recipe, folder: string): Problem {
  return {
    where,
    what: `has the id '${recipe.id}' in a place that is called '${folder}'`,
    fix: 'make both equal',
  };
}
