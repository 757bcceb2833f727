import { JsonObject } from '@backstage/types';
import {
  Problem,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { isObject, Parameter, RecipeForm } from '../form/RecipeForm';
import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';

/** A form offers what its recipe has. */
export const formChoices: LibraryRule = {
  id: 'form-choice',
  promise:
    'Every choice of a template.yaml is one of its recipe, and its steps name that recipe.',
  severity: 'error',
  check: ({ folder, library }) =>
    RecipeForm.all(folder).flatMap(form => {
      const recipe = library.recipes.find(({ id }) => id === form.recipe);
      if (!recipe) return [];
      return [
        ...form.parameters.flatMap(one => choiceProblems(form, one, recipe)),
        ...recipeProblems(form, recipe),
      ];
    }),
};

/** What a form offers beside the presets: a model that somebody writes. */
const OWN_MODEL = 'own';

function offers(recipe: Recipe): Record<string, string[]> {
  return {
    layout: recipe.layouts,
    preset: [...recipe.presets, OWN_MODEL],
    options: Object.keys(recipe.options),
    ...Object.fromEntries(
      Object.entries(recipe.choices).map(([name, rows]) => [
        name,
        Object.keys(rows),
      ]),
    ),
  };
}

function choiceProblems(
  form: RecipeForm,
  { name, schema, path }: Parameter,
  recipe: Recipe,
): Problem[] {
  const known = offers(recipe)[name];
  if (!known) return [];
  return valuesOf(schema)
    .filter(({ value }) => !known.includes(value))
    .map(({ value, below }) => ({
      where: form.placeOf([...path, ...below]),
      what: `offers '${value}' for '${name}', which the recipe '${recipe.id}' does not have`,
      fix: fixOfName(
        value,
        known,
        known.length
          ? `use one of ${known.join(', ')}`
          : 'add it to recipe.yaml first',
      ),
    }));
}

interface OfferedValue {
  value: string;
  /** Where it stands below its parameter. */
  below: (string | number)[];
}

/** What may be chosen and what is chosen already, of one value or of a list. */
function valuesOf(schema: JsonObject): OfferedValue[] {
  const listed = (key: string, owner: JsonObject, before: string[]) => {
    const values = Array.isArray(owner[key]) ? owner[key] : [];
    return values.map((value, index) => ({
      value: String(value),
      below: [...before, key, index],
    }));
  };
  const items = isObject(schema.items) ? schema.items : {};
  const single =
    typeof schema.default === 'string'
      ? [{ value: schema.default, below: ['default'] }]
      : [];
  return [
    ...listed('enum', schema, []),
    ...listed('default', schema, []),
    ...single,
    ...listed('enum', items, ['items']),
  ];
}

function recipeProblems(form: RecipeForm, recipe: Recipe): Problem[] {
  return form.steps.flatMap(({ input }, index) => {
    if (!isObject(input) || typeof input.recipe !== 'string') return [];
    if (input.recipe === recipe.id || input.recipe.includes('${{')) return [];
    return [
      {
        where: form.placeOf(['spec', 'steps', index, 'input', 'recipe']),
        what: `names the recipe '${input.recipe}' in the form of '${recipe.id}'`,
        fix: `write ${recipe.id}`,
      },
    ];
  });
}
