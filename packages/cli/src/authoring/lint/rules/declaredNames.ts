import {
  Layer,
  PLACEHOLDERS,
} from '@microservice-scaffolder/plugin-microservice-node';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';
import { LibrarySubject } from '../subject/LibrarySubject';
import { layersBeside, layoutFile } from '../subject/neighbours';

/** What stands between braces in a name: a case of the name of an entity or an enumeration. */
const OF_NAMES = [...PLACEHOLDERS.entity, ...PLACEHOLDERS.enum];

/** Names that layers declare are printed by somebody, and layouts override no others. */
export const declaredNames: LibraryRule = {
  id: 'declared-name',
  promise:
    'Every name that a layer declares is printed, and a layout overrides names that a layer declares.',
  severity: 'error',
  check: subject =>
    subject.library.layers.flatMap(layer => [
      ...declarations(layer, subject),
      ...overrides(layer, subject),
    ]),
};

function declarations(
  layer: Layer,
  { used, isSound }: LibrarySubject,
): Problem[] {
  return Object.entries(layer.names).flatMap(([name, pattern]) => {
    const where = layer.placeOf(['names', name]);
    const idle =
      used.has('n', name) || !isSound
        ? []
        : [
            {
              where,
              what: `declares the name '${name}', which no template prints`,
              fix: `print \${{ n.${name} }} or remove it`,
            },
          ];
    return [...idle, ...placeholderProblems(pattern, where)];
  });
}

function overrides(
  stack: Layer,
  { library, folder }: LibrarySubject,
): Problem[] {
  const known = layersBeside(stack, library).flatMap(({ names }) =>
    Object.keys(names),
  );
  return Object.values(stack.layouts).flatMap(({ id, names = {} }) => {
    const file = folder.yaml(layoutFile(stack, id));
    return Object.entries(names).flatMap(([name, pattern]) => {
      const where = file?.placeOfKey(['names', name]) ?? layoutFile(stack, id);
      const unknown = known.includes(name)
        ? []
        : [
            {
              where,
              what: `overrides the name '${name}', which no layer declares`,
              fix: fixOfName(name, known, 'declare it in names of the layer'),
            },
          ];
      return [...unknown, ...placeholderProblems(pattern, where)];
    });
  });
}

function placeholderProblems(pattern: string, where: string): Problem[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)]
    .filter(([, name]) => !OF_NAMES.includes(name))
    .map(([, name]) => ({
      where,
      what: `has the placeholder '{${name}}', which has no value in a name`,
      fix: fixOfName(name, OF_NAMES, `use one of ${OF_NAMES.join(', ')}`),
    }));
}
