import { Layer } from '@microservice-scaffolder/plugin-microservice-node';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';
import { LibrarySubject } from '../subject/LibrarySubject';

/** Units, their files and the templates beside them belong together. */
export const units: LibraryRule = {
  id: 'unit',
  promise:
    'Every unit has a file and a place in some layout, and every file below units/ is a unit or is imported.',
  severity: 'error',
  check: subject => [
    ...subject.library.layers.flatMap(layer => [
      ...withoutFile(layer, subject),
      ...withoutPlace(layer, subject),
    ]),
    ...(subject.isSound ? undeclared(subject) : []),
  ],
};

function withoutFile(layer: Layer, { library }: LibrarySubject): Problem[] {
  const files = library.templateNames
    .filter(name => name.startsWith(`${layer.id}/units/`))
    .map(unitName)
    .filter(name => !Object.hasOwn(layer.units, name));
  return Object.keys(layer.units)
    .filter(unit => !library.template(`${layer.id}/units/${unit}.njk`))
    .map(unit => ({
      where: layer.placeOf(['units', unit]),
      what: `declares the unit '${unit}', which has no file units/${unit}.njk`,
      fix: fixOfName(unit, files, 'add the file or remove the unit'),
    }));
}

function withoutPlace(
  layer: Layer,
  { participations, library }: LibrarySubject,
): Problem[] {
  const own = participations.filter(({ layers }) =>
    layers.some(({ id }) => id === layer.id),
  );
  if (!own.length) return [];
  return Object.keys(layer.units)
    .filter(unit => library.template(`${layer.id}/units/${unit}.njk`))
    .filter(unit => !own.some(({ layout }) => layout.modules[unit]))
    .map(unit => ({
      where: layer.placeOf(['units', unit]),
      what: `declares the unit '${unit}', which no layout places`,
      fix: 'give it a path in modules of a layout, or remove it',
    }));
}

function undeclared({ library, roots }: LibrarySubject): Problem[] {
  const taking = new Set(roots.flatMap(({ trace }) => trace.templates));
  const calls = (name: string) => taking.has(name) || isSeam(name);
  return library.templateNames
    .filter(name => /\/units\/[^/]+$/.test(name))
    .flatMap(name => {
      const layer = library.layer(name.split('/units/')[0]);
      const unit = unitName(name);
      if (!layer || Object.hasOwn(layer.units, unit)) return [];
      const isPart = unit.startsWith('_');
      if (calls(name)) return [];
      return [
        {
          where: `layers/${name}:1:1`,
          what: isPart
            ? 'is imported and included by no template that takes part'
            : `is no unit of ${layer.id} and is imported by no template`,
          fix: isPart
            ? 'import it or remove it'
            : fixOfName(
                unit,
                Object.keys(layer.units),
                `declare '${unit}' in units of its layer.yaml, or remove the file`,
              ),
        },
      ];
    });
}

function isSeam(name: string): boolean {
  return name.endsWith('/units/_seams.njk');
}

function unitName(name: string): string {
  return name
    .split('/')
    .at(-1)!
    .replace(/\.njk$/, '');
}
