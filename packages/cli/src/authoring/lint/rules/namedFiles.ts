import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  everyPart,
  Part,
} from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';
import { LibrarySubject } from '../subject/LibrarySubject';

/** Files that have a name exist, and the name is good for something. */
export const namedFiles: LibraryRule = {
  id: 'named-file',
  promise:
    'Every file that a layer names exists, and paths hold placeholders that have a value.',
  severity: 'error',
  check: subject =>
    subject.library.layers
      .flatMap(everyPart)
      .flatMap(part => [
        ...missing(part),
        ...(subject.isSound ? idle(part, subject) : []),
        ...placeholders(part, subject),
      ]),
};

const plain = (path: string) => path.replace(/\.njk$/, '');

function missing(part: Part): Problem[] {
  const known = part.wholeFiles.map(({ path }) => plain(path));
  return Object.entries(part.files)
    .filter(([, { path }]) => !known.includes(path))
    .map(([id, { path }]) => ({
      where: part.placeOf(['files', id, 'path']),
      what: `names '${path}', which does not stand below files/`,
      fix: fixOfName(path, known, 'add the file or correct the path'),
    }));
}

/** A purpose makes a row of the README, a layout gives it another path, a template prints it. */
function idle(part: Part, { used, library }: LibrarySubject): Problem[] {
  const moved = library.layers
    .flatMap(({ layouts }) => Object.values(layouts))
    .flatMap(({ files = {} }) => Object.keys(files));
  return Object.entries(part.files)
    .filter(([, { purpose }]) => purpose === undefined)
    .filter(([id]) => !used.has('path', id) && !moved.includes(id))
    .map(([id]) => ({
      where: part.placeOf(['files', id]),
      what: `gives a file the name '${id}', which nothing uses`,
      fix: 'give it a purpose, print its path, or remove the name',
    }));
}

function placeholders(
  part: Part,
  { participations }: LibrarySubject,
): Problem[] {
  const known = Object.keys(
    participations[0]?.values.service.conventions ?? {},
  );
  if (!known.length) return [];
  return part.wholeFiles.flatMap(({ path, source }) =>
    [...path.matchAll(/\{(\w+)\}/g)]
      .filter(([, name]) => !known.includes(name))
      .map(([, name]) => ({
        where: `layers/${source}`,
        what: `has the placeholder '{${name}}' in its path, which is no convention`,
        fix: fixOfName(name, known, `use one of ${known.join(', ')}`),
      })),
  );
}
