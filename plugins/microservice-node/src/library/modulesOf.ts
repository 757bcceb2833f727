import type { Layer, Layout } from './Layer';
import type { UnitManifest, UnitRepetition } from './LayerManifest';

/** What the name of a repeated unit's file begins with, so that each item has its own. */
const ITEM: Readonly<Record<UnitRepetition, string>> = {
  service: '',
  enum: '{enum}_',
  entity: '{entity}_',
  aggregate: '{entity}_',
};

/**
 * Where every unit of these layers stands in a layout: where its `modules` say, else in the unit's place. A unit that has
 * neither is absent.
 *
 * @internal
 */
export function modulesOf(
  { modules = {}, places = {} }: Pick<Layout, 'places'> & Partial<Layout>,
  layers: Pick<Layer, 'units'>[],
): Record<string, string> {
  const derived = layers.flatMap(({ units }) =>
    Object.entries(units)
      .filter(([, { place }]) => place && Object.hasOwn(places, place))
      .map(([unit, manifest]) => [
        unit,
        pathIn(places[manifest.place!], unit, manifest),
      ]),
  );
  return { ...Object.fromEntries(derived), ...modules };
}

/** A place with a suffix is the file itself; in a folder each unit has a file of its own name. */
function pathIn(place: string, unit: string, { each }: UnitManifest): string {
  if (/\.\w+$/.test(place)) return place;
  return `${place}/${ITEM[each ?? 'service']}${unit}.py`;
}
