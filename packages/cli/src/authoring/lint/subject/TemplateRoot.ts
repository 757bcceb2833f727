import {
  everyPart,
  Layer,
  Library,
  UnitRepetition,
} from '@microservice-scaffolder/plugin-microservice-node';

/** A template that is rendered by itself: a whole file, a unit or a text of a slot's entry. */
export interface TemplateRoot {
  /** Name in the library: `stack/fastapi/units/router.njk`. */
  name: string;
  text: string;
  layer: Layer;
  /** What it repeats over, which decides what it sees. */
  each: UnitRepetition;
  /** Its path in the service, still with placeholders; for a unit a name with the suffix of its language; else empty. */
  target: string;
  /** Whether it is a whole file, a unit, or a text of a slot's entry. */
  kind: 'file' | 'unit' | 'entry';
}

const SUFFIX = '.njk';

/** Suffix of the files that units of a language become. */
const UNIT_SUFFIX = { python: '.py' };

/** Every whole file that is rendered and every unit that has a file. */
export function templateRootsOf(library: Library): TemplateRoot[] {
  return library.layers.flatMap(layer => [
    ...everyPart(layer).flatMap(part =>
      part.wholeFiles
        .filter(({ path }) => path.endsWith(SUFFIX))
        .map(({ path, source }) => ({
          name: source,
          text: library.template(source) ?? '',
          layer,
          each: 'service' as const,
          target: path.slice(0, -SUFFIX.length),
          kind: 'file' as const,
        })),
    ),
    ...unitRoots(layer, library),
  ]);
}

function unitRoots(layer: Layer, library: Library): TemplateRoot[] {
  return Object.entries(layer.units).flatMap(([unit, { each }]) => {
    const name = `${layer.id}/units/${unit}${SUFFIX}`;
    const text = library.template(name);
    if (text === undefined) return [];
    const suffix = UNIT_SUFFIX[layer.language ?? 'python'];
    return [
      {
        name,
        text,
        layer,
        each: each ?? ('service' as const),
        target: `${unit}${suffix}`,
        kind: 'unit' as const,
      },
    ];
  });
}
