import { Overlay } from '../../library';
import { ExplainedService } from './ExplainedService';
import { statedBy } from './whyPart';

/**
 * Why a layer or an overlay does not take part, a sentence each; nothing where it does.
 *
 * @internal
 */
export function whyNotPart(id: string, service: ExplainedService): string[] {
  const [layerId, folder] = id.split('#');
  const layer = service.library.layer(layerId)!;
  const overlay = layer.overlays.find(({ from }) => from === folder);
  return [
    ...(overlay ? missingFacts(overlay, service) : []),
    ...(service.plan.layers.some(each => each.id === layerId)
      ? []
      : [notChosen(layerId, service)]),
  ];
}

function missingFacts(
  { id, when }: Overlay,
  service: ExplainedService,
): string[] {
  const { facts } = service.plan;
  return Object.entries(when)
    .filter(([fact, value]) => facts[fact] !== value)
    .map(([fact, value]) =>
      Object.hasOwn(facts, fact)
        ? `${id} takes part where ${fact} is ${value}, and here ${fact} is ${
            facts[fact]
          } (${statedBy(fact, service)})`
        : `${id} takes part where ${fact} is ${value}, which no layer of this service states`,
    );
}

function notChosen(layerId: string, { recipe }: ExplainedService): string {
  const offers = Object.entries({ ...recipe.choices, options: recipe.options });
  const ways = offers.flatMap(([field, choice]) =>
    Object.entries(choice)
      .filter(([, layers]) => layers.includes(layerId))
      .map(([value]) => `${field}: ${value}`),
  );
  return ways.length
    ? `${layerId} takes part with the answer ${ways.join(' or ')}`
    : `${layerId} takes part with no answer of the recipe ${recipe.id} by itself`;
}
