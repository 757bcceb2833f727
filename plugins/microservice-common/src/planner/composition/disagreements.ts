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

/** Layers that cannot serve what the facts say, or what they do not say. @internal */
export function refusalsAmong(layers: ReasonedLayer[]): Disagreement[] {
  const facts = factsOf(layers);
  return layers.flatMap(({ id, refuses }) =>
    refuses
      .filter(
        ({ when = {}, unless }) =>
          factsHold(when, facts) && !(unless && factsHold(unless, facts)),
      )
      .map(({ when = {}, unless = {}, because, instead }) => ({
        layers: [id, ...providersOf(when, layers)],
        code: 'layer.refuses',
        what: `${describeLayer(id, layers)} ${[
          ...statedFacts(when, layers),
          ...lackingFacts(unless, facts),
        ].join(' and ')}: ${because}`,
        fix: instead,
      })),
  );
}

function statedFacts(
  when: Record<string, string>,
  layers: ReasonedLayer[],
): string[] {
  const stated = Object.entries(when).map(
    ([fact, value]) =>
      `'${fact}: ${value}' of ${providersOf({ [fact]: value }, layers)
        .map(provider => describeLayer(provider, layers))
        .join(' and ')}`,
  );
  return stated.length ? [`cannot serve ${stated.join(' with ')}`] : [];
}

function lackingFacts(
  unless: Record<string, string>,
  facts: Record<string, string>,
): string[] {
  return Object.entries(unless)
    .filter(([fact, value]) => !factsHold({ [fact]: value }, facts))
    .map(([fact, value]) => `needs '${fact}: ${value}', which nothing states`);
}

/** Layers that deploy to environments of a service that has none. @internal */
export function undeployable(
  layers: ReasonedLayer[],
  environments: readonly unknown[] = [],
): Disagreement[] {
  if (environments.length) return [];
  return layers
    .filter(({ deploymentVariables }) => deploymentVariables.length)
    .map(({ id }) => ({
      layers: [id],
      code: 'environments.missing',
      what: `${describeLayer(
        id,
        layers,
      )} deploys to each environment, and there is none`,
      fix: 'add one to environments, for example production',
    }));
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
