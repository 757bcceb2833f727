import {
  everyPart,
  Layer,
  Layout,
  PLACEHOLDERS,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';
import { LibrarySubject } from '../subject/LibrarySubject';
import { layersBeside, layoutFile } from '../subject/neighbours';

/** A layout speaks of units, files and folders that exist. */
export const layouts: LibraryRule = {
  id: 'layout',
  promise:
    'Every layout places units and files that exist, at paths whose placeholders have a value.',
  severity: 'error',
  check: subject =>
    subject.library.layers.flatMap(stack =>
      Object.values(stack.layouts).flatMap(layout => [
        ...moduleProblems(stack, layout, subject),
        ...fileProblems(stack, layout, subject),
        ...folderProblems(stack, layout, subject),
      ]),
    ),
};

function moduleProblems(
  stack: Layer,
  layout: Layout,
  { library, folder }: LibrarySubject,
): Problem[] {
  const units = Object.assign(
    {},
    ...layersBeside(stack, library).map(layer => layer.units),
  ) as Layer['units'];
  const file = layoutFile(stack, layout.id);
  return Object.entries(layout.modules).flatMap(([unit, path]) => {
    const where = folder.yaml(file)?.placeOfKey(['modules', unit]) ?? file;
    if (!Object.hasOwn(units, unit))
      return [
        {
          where,
          what: `places the unit '${unit}', which no layer declares`,
          fix: fixOfName(
            unit,
            Object.keys(units),
            'remove it or declare the unit',
          ),
        },
      ];
    const known = PLACEHOLDERS[units[unit].each ?? 'service'];
    return placeholdersIn(path)
      .filter(name => !known.includes(name))
      .map(name => ({
        where,
        what: `has the placeholder '{${name}}', which has no value for '${unit}'`,
        fix: known.length
          ? fixOfName(name, known, `use one of ${known.join(', ')}`)
          : `let the unit repeat with 'each', or write the path out`,
      }));
  });
}

function fileProblems(
  stack: Layer,
  layout: Layout,
  { library, folder }: LibrarySubject,
): Problem[] {
  const known = layersBeside(stack, library)
    .flatMap(everyPart)
    .flatMap(part => Object.keys(part.files));
  const file = layoutFile(stack, layout.id);
  return Object.keys(layout.files ?? {})
    .filter(id => !known.includes(id))
    .map(id => ({
      where: folder.yaml(file)?.placeOfKey(['files', id]) ?? file,
      what: `moves the file '${id}', which no layer declares`,
      fix: fixOfName(id, known, 'declare it in files of its layer'),
    }));
}

/** Folders that hold no module mean nothing, where there are modules. */
function folderProblems(
  stack: Layer,
  layout: Layout,
  { folder }: LibrarySubject,
): Problem[] {
  const file = layoutFile(stack, layout.id);
  const places = Object.values(layout.modules);
  if (!places.length) return [];
  const named: [(string | number)[], string][] = [
    [['package'], layout.package],
    ...(layout.reexport ?? []).map(
      (path, index): [(string | number)[], string] => [
        ['reexport', index],
        path,
      ],
    ),
    ...Object.keys(layout.typeOnly ?? {}).map(
      (path): [(string | number)[], string] => [['typeOnly', path], path],
    ),
  ];
  return named
    .filter(([, path]) => !places.some(place => place.startsWith(`${path}/`)))
    .map(([path, name]) => ({
      where: folder.yaml(file)?.placeOf(path) ?? file,
      what: `names the folder '${name}' in ${path[0]}, where no module stands`,
      fix: 'correct the folder or remove it',
    }));
}

function placeholdersIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
}
