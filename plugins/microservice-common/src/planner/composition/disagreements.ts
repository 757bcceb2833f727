import { Disagreement, describeLayer } from './blame';
import { factsOf } from './factsOf';
import { ReasonedLayer } from './LayerRules';
import { factsHold } from './partsOf';

/** Layers that may not take part beside each other, each pair once. @internal */
export function conflictsAmong(layers: ReasonedLayer[]): Disagreement[] {
  return layers.flatMap(layer =>
    layers
      .filter(({ id }) => layer.conflicts.includes(id))
      // Both may state the same conflict; the first of them says it.
      .filter(
        other => !(other.conflicts.includes(layer.id) && other.id < layer.id),
      )
      .map(other => ({
        layers: [layer.id, other.id],
        code: 'layer.conflict',
        what: `${describeLayer(
          layer.id,
          layers,
        )} conflicts with ${describeLayer(other.id, layers)}`,
      })),
  );
}

/** Facts that two layers state differently. @internal */
export function contradictionsAmong(layers: ReasonedLayer[]): Disagreement[] {
  const stated = new Map<string, { value: string; id: string }>();
  return layers.flatMap(({ id, provides }) =>
    Object.entries(provides).flatMap(([fact, value]) => {
      const first = stated.get(fact);
      if (!first) stated.set(fact, { value, id });
      if (!first || first.value === value) return [];
      return [
        {
          layers: [id, first.id],
          code: 'fact.contradiction',
          what: `${describeLayer(
            id,
            layers,
          )} states '${fact}: ${value}' where ${describeLayer(
            first.id,
            layers,
          )} states '${fact}: ${first.value}'`,
        },
      ];
    }),
  );
}

/** Layers that cannot serve what the facts say. @internal */
export function refusalsAmong(layers: ReasonedLayer[]): Disagreement[] {
  const facts = factsOf(layers);
  return layers.flatMap(({ id, refuses }) =>
    refuses
      .filter(({ when }) => factsHold(when, facts))
      .map(({ when, because, instead }) => ({
        layers: [id, ...providersOf(when, layers)],
        code: 'layer.refuses',
        what: `${describeLayer(id, layers)} cannot serve ${Object.entries(when)
          .map(
            ([fact, value]) =>
              `'${fact}: ${value}' of ${providersOf({ [fact]: value }, layers)
                .map(provider => describeLayer(provider, layers))
                .join(' and ')}`,
          )
          .join(' with ')}: ${because}`,
        fix: instead,
      })),
  );
}

function providersOf(
  wanted: Record<string, string>,
  layers: ReasonedLayer[],
): string[] {
  return layers
    .filter(({ provides }) =>
      Object.entries(wanted).some(([fact, value]) => provides[fact] === value),
    )
    .map(({ id }) => id);
}
