import { Answers, LayerReason, Recipe } from '../../model';

/** A layer that recipe or answers name, and which of them does. */
export interface ChosenLayer {
  id: string;
  reason: LayerReason;
}

/** Every answer that brings layers: a new choice is a row. */
function choicesOf(
  { choices, options }: Recipe,
  answers: Answers,
): [field: string, chosen: string[], layers: Record<string, string[]>][] {
  return [
    ['database', [answers.database], choices.database],
    ['auth', [answers.auth], choices.auth],
    ['ci', [answers.ci], choices.ci],
    ['deploy', answers.deploy, choices.deploy],
    ['options', answers.options, options],
  ];
}

/**
 * The layers that a recipe always brings and those that the answers choose. The answers must have passed the check.
 *
 * @internal
 */
export function chooseLayers(recipe: Recipe, answers: Answers): ChosenLayer[] {
  const always = [recipe.stack, ...recipe.layers].map(
    (id): ChosenLayer => ({ id, reason: { by: 'recipe' } }),
  );
  const chosen = choicesOf(recipe, answers).flatMap(([field, values, layers]) =>
    values.flatMap(value =>
      layers[value].map(
        (id): ChosenLayer => ({ id, reason: { by: 'answer', field, value } }),
      ),
    ),
  );
  return [...always, ...chosen];
}
