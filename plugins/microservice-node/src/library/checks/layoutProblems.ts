import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import type { Layer, Layout } from '../Layer';

/** A layout of a stack, complete, with all layers whose units it may have to hold. */
export interface PlacedLayout {
  stack: Layer;
  layout: Layout;
  beside: Layer[];
}

/**
 * Units that a layout holds nowhere though they are not optional, and facades of units that it does not hold.
 *
 * @internal
 */
export function layoutProblems(placed: PlacedLayout): Problem[] {
  return [
    ...placed.beside.flatMap(layer => homelessUnits(layer, placed)),
    ...facadeProblems(placed),
  ];
}

function homelessUnits(
  layer: Layer,
  { stack, layout }: PlacedLayout,
): Problem[] {
  return Object.entries(layer.units)
    .filter(([unit, { optional }]) => !optional && !layout.modules[unit])
    .map(([unit, { place }]) =>
      place
        ? {
            where: stack.placeInLayout(layout.id, ['places']),
            code: 'layout.place',
            what: `lacks the place '${place}', where the unit '${unit}' of ${layer.id} stands`,
            fix: `give '${place}' a path in places, or '${unit}' one in modules`,
          }
        : {
            where: stack.placeInLayout(layout.id, ['modules']),
            code: 'layout.unit',
            what: `gives no path to the unit '${unit}' of ${layer.id}, which has no place`,
            fix: `add '${unit}' to modules, or let the unit name a place`,
          },
    );
}

function facadeProblems({ stack, layout }: PlacedLayout): Problem[] {
  return Object.entries(layout.facades ?? {}).flatMap(([path, units]) => {
    const where = (index: number) =>
      stack.placeInLayout(layout.id, ['facades', path, index]);
    const owner = Object.keys(layout.modules).find(
      unit => layout.modules[unit] === path,
    );
    return [
      ...units
        .map((unit, index) => ({ unit, where: where(index) }))
        .filter(({ unit }) => !layout.modules[unit])
        .map(({ unit, where: place }) => ({
          where: place,
          code: 'layout.facade',
          what: `offers the unit '${unit}' again at ${path}, which the layout does not hold`,
          fix: 'correct the name or remove it from the facade',
        })),
      ...(owner
        ? [
            {
              where: stack.placeInLayout(layout.id, ['facades', path]),
              code: 'layout.facade',
              what: `is a facade at ${path}, where the unit '${owner}' itself stands`,
              fix: 'give one of both another path',
            },
          ]
        : []),
    ];
  });
}
