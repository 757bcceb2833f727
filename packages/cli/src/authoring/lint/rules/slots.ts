import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import {
  everyPart,
  Layer,
} from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';
import { LibrarySubject } from '../subject/LibrarySubject';

/** A file with more of them should rather discover its parts by convention. */
const MOST_SLOTS_OF_A_FILE = 4;

/** A slot connects somebody who prints with somebody who fills. */
export const slots: LibraryRule = {
  id: 'slot',
  promise: `Every slot is printed and filled, and no file prints more than ${MOST_SLOTS_OF_A_FILE}.`,
  severity: 'warning',
  check: subject => [
    ...(subject.isSound ? subject.library.layers : []).flatMap(layer =>
      idleSlots(layer, subject),
    ),
    ...crowdedFiles(subject),
  ],
};

function idleSlots(layer: Layer, { library, used }: LibrarySubject): Problem[] {
  const filled = library.layers
    .flatMap(everyPart)
    .flatMap(({ fills }) => Object.keys(fills));
  return Object.keys(layer.accepts).flatMap(slot => {
    const where = layer.placeOf(['accepts', slot]);
    const problem = (what: string, fix: string) => [{ where, what, fix }];
    if (!used.has('slots', slot) && !loops(slot, library))
      return problem(
        `accepts entries for '${slot}', which no template prints`,
        `loop over slots.${slot} in the file that it belongs to, or remove it`,
      );
    if (!filled.includes(slot))
      return problem(
        `accepts entries for '${slot}', which no layer fills`,
        'fill it in another layer, or remove it and its loop',
      );
    return [];
  });
}

/** A loop whose body prints nothing of the entry still prints something for each. */
function loops(slot: string, library: LibrarySubject['library']): boolean {
  return library.templateNames.some(name =>
    library.template(name)?.includes(`slots.${slot}`),
  );
}

function crowdedFiles({ roots }: LibrarySubject): Problem[] {
  return roots.flatMap(({ trace, name }) => {
    const own = trace.reads
      .filter(({ path }) => path[0] === 'slots' && path.length > 1)
      .map(({ path }) => path[1]);
    const count = new Set(own).size;
    if (count <= MOST_SLOTS_OF_A_FILE) return [];
    return [
      {
        where: `layers/${name}:1:1`,
        what: `prints ${count} slots where ${MOST_SLOTS_OF_A_FILE} are allowed`,
        fix: 'let the code find its parts by convention, or cut the file in two',
      },
    ];
  });
}
