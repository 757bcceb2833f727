import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';
import { fixOfName, textPlace } from '../places';
import { LibrarySubject } from '../subject/LibrarySubject';
import { layersBeside } from '../subject/neighbours';
import { TracedRoot } from '../subject/TracedRoot';

const IMPORT = /^from\s+@(\w+)\s+import\b/gm;

/** An import of a unit that does not exist is dropped in silence, and the name is missing in the service. */
export const unitImports: LibraryRule = {
  id: 'unit-import',
  promise: 'Every import of the form @name names a unit or a role.',
  severity: 'error',
  check: subject =>
    subject.roots
      .filter(({ kind }) => kind === 'unit')
      .flatMap(root => problemsOf(root, subject)),
};

function problemsOf(root: TracedRoot, subject: LibrarySubject): Problem[] {
  const file = subject.folder.file(`layers/${root.name}`)!;
  const layers = layersBeside(
    root.layer.id.startsWith('stack/') ? root.layer : { id: '' },
    subject.library,
  );
  const stacks = subject.library.layers.filter(({ id }) =>
    id.startsWith('stack/'),
  );
  const all = root.layer.id.startsWith('stack/')
    ? layers
    : [...layers, ...stacks];
  const roles = all.flatMap(layer => Object.keys(layer.roles));
  const known = [...roles, ...all.flatMap(layer => Object.keys(layer.units))];
  return [...root.text.matchAll(IMPORT)].flatMap(({ 1: name, index }) => {
    const where = textPlace(file, index);
    if (known.includes(name)) return [];
    return [
      {
        where,
        what: `imports from '@${name}', which is neither a unit nor a role`,
        fix: fixOfName(name, known, 'declare the unit or correct the name'),
      },
    ];
  });
}
