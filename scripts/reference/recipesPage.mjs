import { fence, madeOf, page, table } from './markdown.mjs';
import { readTemplates } from './readTemplates.mjs';

/**
 * The recipes of this repository: what a developer may choose, and the layers that each choice brings.
 *
 * @returns {Promise<string>}
 */
export async function recipesPage() {
  const { recipes } = await readTemplates();
  return page([
    '# Recipes',
    'The entries of the Create page, and the layers that each choice brings. [Layers](layers.md) says what they contribute.',
    madeOf('templates/recipes'),
    ...recipes.flatMap(sectionOf),
  ]);
}

function sectionOf(recipe) {
  const choices = [
    ...Object.entries(recipe.choices),
    ['options', recipe.options],
  ];
  return [
    `## ${recipe.title} (\`${recipe.id}\` ${recipe.version})`,
    recipe.description,
    `Built on \`${recipe.stack}\`${layersOf(recipe.layers, ', always with ')}.`,
    `Layouts: ${names(recipe.layouts)}. Presets of the domain model: ${names(
      recipe.presets,
    )}.`,
    table(
      ['answer', 'choice', 'layers'],
      choices.flatMap(([answer, byChoice]) =>
        Object.entries(byChoice).map(([choice, layers]) => [
          `\`${answer}\``,
          `\`${choice}\``,
          layersOf(layers, ''),
        ]),
      ),
    ),
    fence('sh', `./dev microservice plan ${recipe.id} --answers answers.yaml`),
  ];
}

function layersOf(ids, before) {
  return ids.length ? `${before}${names(ids)}` : '';
}

function names(ids) {
  return ids.map(id => `\`${id}\``).join(', ');
}
