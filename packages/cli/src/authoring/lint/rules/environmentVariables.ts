import { everyPart } from '@microservice-scaffolder/plugin-microservice-node';
import { LibraryRule } from '../LintRule';

/** A variable that the plan promises is read by something. */
export const environmentVariables: LibraryRule = {
  id: 'environment-variable',
  promise:
    'Every environment variable of a layer is mentioned by a file or a unit.',
  severity: 'warning',
  check({ library, folder }) {
    const bodies = folder.files
      .filter(({ path }) => /^layers\/.*\/(files|units|layouts)\//.test(path))
      .map(({ text = '' }) => text.toLowerCase());
    return library.layers.flatMap(everyPart).flatMap(part =>
      part.variables
        .map(({ name }, index) => ({
          name,
          where: part.placeOf(['variables', index, 'name']),
        }))
        .filter(({ name }) => !bodies.some(text => mentions(text, name)))
        .map(({ name, where }) => ({
          where,
          what: `promises the variable '${name}', which no file and no unit mentions`,
          fix: 'read it in the settings or remove it',
        })),
    );
  },
};

/** Settings spell a variable in lower case. */
function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![a-z0-9_])${name.toLowerCase()}(?![a-z0-9])`).test(
    text,
  );
}
