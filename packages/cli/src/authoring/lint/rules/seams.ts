import { Layer } from '@microservice-scaffolder/plugin-microservice-node';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { LibraryRule } from '../LintRule';
import { fixOfName, templatePlace } from '../places';
import { LibrarySubject } from '../subject/LibrarySubject';

/** A layout puts its own macro in the place of one that templates call. */
export const seams: LibraryRule = {
  id: 'seam',
  promise: 'Every seam of a layout stands in for one of its stack.',
  severity: 'error',
  check: subject =>
    subject.library.layers.flatMap(stack => {
      const defaults = macrosOf(`${stack.id}/units/_seams.njk`, subject);
      const known = defaults.map(({ name }) => name);
      return overridesOf(stack, subject).flatMap((name): Problem[] => {
        const layout = name.split('/').at(-2)!;
        if (!stack.layouts[layout])
          return [
            {
              where: `layers/${name}:1:1`,
              what: `holds seams of '${layout}', which is no layout of ${stack.id}`,
              fix: fixOfName(
                layout,
                Object.keys(stack.layouts),
                'rename the folder or add the layout',
              ),
            },
          ];
        return macrosOf(name, subject)
          .filter(macro => !known.includes(macro.name))
          .map(macro => ({
            where: templatePlace(macro.at),
            what: `stands in for the seam '${macro.name}', which units/_seams.njk does not have`,
            fix: fixOfName(macro.name, known, 'add a default for it there'),
          }));
      });
    }),
};

function overridesOf({ id }: Layer, { library }: LibrarySubject): string[] {
  return library.templateNames.filter(
    name => name.startsWith(`${id}/layouts/`) && name.endsWith('/seams.njk'),
  );
}

function macrosOf(name: string, { library, inspector }: LibrarySubject) {
  const text = library.template(name);
  if (text === undefined) return [];
  const { bindings } = inspector.trace({ name, text });
  return bindings.filter(({ kind }) => kind === 'macro');
}
