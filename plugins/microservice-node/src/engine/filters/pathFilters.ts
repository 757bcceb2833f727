import { posix } from 'node:path';
import { asText } from './arguments';
import { Filter, Filters } from './Filter';

/** Work on a path looks at each of its characters. */
function onPath(
  work: (path: string, other: string | undefined) => string,
  ...parameters: string[]
): Filter {
  return {
    parameters,
    apply(value, [argument], meter) {
      const other = argument === undefined ? undefined : asText(argument);
      const path = asText(value);
      meter.chargeVisits(path.length + (other?.length ?? 0));
      return work(path, other);
    },
  };
}

/** Paths are relative to the root of the generated repository, which stands for `/` here: no working directory is asked. */
function fromRoot(path: string): string {
  return posix.join('/', path);
}

/** The dotted module of a Python file: `app/main.py` is `app.main`, `app/__init__.py` is `app`. */
function moduleName(path: string): string {
  const parts = posix.normalize(path).replace(/\.py$/, '').split('/');
  if (parts.length > 1 && parts[parts.length - 1] === '__init__') parts.pop();
  return parts.join('.');
}

/** The path as seen from the folder of another file: `app/db.py` relative to `app/api/main.py` is `../db.py`. */
function relativeTo(path: string, from: string | undefined): string {
  const folder = posix.dirname(fromRoot(asText(from)));
  return posix.relative(folder, fromRoot(path)) || '.';
}

/** What templates need to know about paths; always with `/`. */
export const pathFilters: Filters = new Map([
  ['dirname', onPath(path => posix.dirname(path))],
  [
    'basename',
    onPath((path, suffix) => posix.basename(path, suffix), 'suffix'),
  ],
  ['module', onPath(moduleName)],
  ['relative_to', onPath(relativeTo, 'from')],
]);
