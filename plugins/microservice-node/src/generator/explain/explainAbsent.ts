import { everyPart } from '../../library';
import { placeUnits, targetOf } from '../../renderer';
import { ExplainedService, layersOf } from './ExplainedService';
import { PathCandidate } from './Explanation';
import { whyNotPart } from './whyNotPart';

/**
 * Everything in the library that would write a path with other answers, and why it does not with these.
 *
 * @internal
 */
export function explainAbsent(
  path: string,
  service: ExplainedService,
): PathCandidate[] {
  return [
    ...silentUnits(path, service),
    ...silentFiles(path, service),
    ...otherParts(path, service),
    ...otherLayouts(path, service),
  ];
}

/** Units that stand there and say nothing about this model. */
function silentUnits(path: string, service: ExplainedService): PathCandidate[] {
  return service.rendering.units
    .filter(unit => unit.path === path)
    .map(({ source, unit }) => ({
      source,
      part: partOf(source, service),
      because: [`the unit ${unit} has nothing to say about this model`],
    }));
}

/** Templates of whole files that stand there and say nothing about this service. */
function silentFiles(path: string, service: ExplainedService): PathCandidate[] {
  return service.rendering.files
    .filter(({ target }) => target === path)
    .map(({ source }) => ({
      source,
      part: partOf(source, service),
      because: ['the template has nothing to say about this service'],
    }));
}

/** Layers and overlays that do not take part. */
function otherParts(path: string, service: ExplainedService): PathCandidate[] {
  const { plan, library } = service;
  const layout = stackOf(service).layouts[plan.layout.id];
  const parts = library.layers.flatMap(everyPart);
  return parts
    .map(part => ({ part, because: whyNotPart(part.id, service) }))
    .filter(({ because }) => because.length)
    .flatMap(({ part, because }) =>
      part.wholeFiles
        .filter(file => targetOf(file, { layout, plan, parts }) === path)
        .map(({ source }) => ({ source, part: part.id, because })),
    );
}

/** Units of this service that another layout puts there. */
function otherLayouts(
  path: string,
  service: ExplainedService,
): PathCandidate[] {
  const { plan, recipe } = service;
  const { layouts } = stackOf(service);
  return recipe.layouts
    .filter(id => id !== plan.layout.id)
    .flatMap(id =>
      placeUnits(layersOf(service), layouts[id], plan.ir)
        .filter(unit => unit.path === path)
        .map(({ source, unit }) => ({
          source,
          part: partOf(source, service),
          because: [
            `the layout ${id} puts the unit ${unit} there, and here the layout is ${plan.layout.id}`,
          ],
        })),
    );
}

function stackOf(service: ExplainedService) {
  return service.library.layer(service.recipe.stack)!;
}

function partOf(source: string, service: ExplainedService): string {
  return layersOf(service).find(({ id }) => source.startsWith(`${id}/`))!.id;
}
