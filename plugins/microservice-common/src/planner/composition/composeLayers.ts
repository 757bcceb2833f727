import { Answers, LayerReason, Problem, Recipe } from '../../model';
import { orderLayers } from '../orderLayers';
import { blame, Disagreement } from './blame';
import { ChosenLayer, chooseLayers } from './chooseLayers';
import {
  conflictsAmong,
  contradictionsAmong,
  refusalsAmong,
  undeployable,
} from './disagreements';
import { LayerRules } from './LayerRules';
import { repetitionsAmong } from './repetitions';

/** A layer that takes part, with why it does. @public */
export type ComposedLayer<T> = T & { reasons: LayerReason[] };

/** The layers of a service, or why there is none. @public */
export type Composition<T> =
  /** In canonical order, facts agreed. */
  | { result: 'ok'; layers: ComposedLayer<T>[] }
  /** The developer chose what does not go together. */
  | { result: 'invalid'; problems: Problem[] }
  /** Whatever is answered, the templates do not go together. */
  | { result: 'broken'; problems: Problem[] };

/**
 * Collects the layers that recipe and answers choose with what they require, and checks that they go together: no
 * conflict, no fact, variable or component stated differently, no refusal. The answers must have passed the check.
 *
 * @public
 */
export function composeLayers<T extends LayerRules>(
  { recipe, answers }: { recipe: Recipe; answers: Answers },
  lookup: (id: string) => T | undefined,
): Composition<T> {
  const chosen = chooseLayers(recipe, answers);
  const order = orderLayers(
    chosen.map(({ id }) => id),
    lookup,
  );
  if (order.result === 'invalid')
    return { result: 'broken', problems: order.problems };
  const layers = order.layers.map(layer => ({
    ...layer,
    reasons: reasonsFor(layer.id, chosen, order.layers),
  }));
  const apart = [...conflictsAmong(layers), ...contradictionsAmong(layers)];
  const { ofAnswers, ofTemplates } = blame(
    [
      ...apart,
      ...refusalsAmong(layers),
      ...undeployable(layers, answers.environments),
      ...repetitionsAmong(layers).filter(
        repetition => !isBetweenAny(repetition, apart),
      ),
    ],
    layers,
  );
  if (ofTemplates.length) return { result: 'broken', problems: ofTemplates };
  if (ofAnswers.length) return { result: 'invalid', problems: ofAnswers };
  return { result: 'ok', layers };
}

/** Layers that exclude each other need not agree on anything else. */
function isBetweenAny(
  { layers }: Disagreement,
  others: Disagreement[],
): boolean {
  return others.some(other => layers.every(id => other.layers.includes(id)));
}

function reasonsFor(
  id: string,
  chosen: ChosenLayer[],
  layers: LayerRules[],
): LayerReason[] {
  return [
    ...chosen.filter(choice => choice.id === id).map(({ reason }) => reason),
    ...layers
      .filter(({ requires }) => requires.includes(id))
      .map((layer): LayerReason => ({ by: 'layer', id: layer.id })),
  ];
}
