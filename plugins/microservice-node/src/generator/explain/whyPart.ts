import { LayerReason } from '@microservice-scaffolder/plugin-microservice-common';
import { Overlay } from '../../library';
import { ExplainedService, layersOf } from './ExplainedService';

/**
 * Why a layer or an overlay takes part, from itself outwards to the recipe or the answers, a sentence each.
 *
 * @internal
 */
export function whyPart(id: string, service: ExplainedService): string[] {
  const [layerId, folder] = id.split('#');
  const layer = service.library.layer(layerId)!;
  const overlay = layer.overlays.find(({ from }) => from === folder);
  return [
    ...(overlay
      ? [`${id} takes part where ${whyFacts(overlay, service)}`]
      : []),
    ...whyLayer(layerId, service),
  ];
}

/** `runtime is python (stated by base/python-sqlalchemy)`, for every fact that an overlay asks for. */
function whyFacts({ when }: Overlay, service: ExplainedService): string {
  return Object.entries(when)
    .map(([fact, value]) => `${fact} is ${value} (${statedBy(fact, service)})`)
    .join(' and ');
}

/** Who states a fact about the service. @internal */
export function statedBy(fact: string, service: ExplainedService): string {
  const layers = layersOf(service).filter(({ provides }) =>
    Object.hasOwn(provides, fact),
  );
  return layers.length
    ? `stated by ${layers.map(({ id }) => id).join(' and ')}`
    : 'stated by no layer of this service';
}

function whyLayer(id: string, service: ExplainedService): string[] {
  const { reasons } = service.plan.layers.find(layer => layer.id === id)!;
  return reasons.flatMap(reason => [
    `${id} ${sentenceOf(reason, service)}`,
    ...(reason.by === 'layer' ? whyLayer(reason.id, service) : []),
  ]);
}

function sentenceOf(reason: LayerReason, { recipe }: ExplainedService): string {
  if (reason.by === 'recipe')
    return `is part of every service of the recipe ${recipe.id}`;
  if (reason.by === 'layer') return `is required by ${reason.id}`;
  return `was chosen by the answer ${reason.field}: ${reason.value}`;
}
