import { posix } from 'node:path';
import { asText } from './arguments';
import { Filter, Filters } from './Filter';

/** Paths are relative to the root of the generated repository, which stands for `/` here: no working directory is asked. */
function fromRoot(path: string): string {
  return posix.join('/', path);
}

const basename: Filter = {
  parameters: ['suffix'],
  apply: (value, [suffix]) =>
    posix.basename(
      asText(value),
      suffix === undefined ? undefined : asText(suffix),
    ),
};

/** The dotted module of a Python file: `app/main.py` is `app.main`, `app/__init__.py` is `app`. */
const moduleName: Filter = {
  parameters: [],
  apply: value => {
    const parts = posix
      .normalize(asText(value))
      .replace(/\.py$/, '')
      .split('/');
    if (parts.length > 1 && parts[parts.length - 1] === '__init__') parts.pop();
    return parts.join('.');
  },
};

/** The path as seen from the folder of another file: `app/db.py` relative to `app/api/main.py` is `../db.py`. */
const relativeTo: Filter = {
  parameters: ['from'],
  apply: (value, [from]) => {
    const folder = posix.dirname(fromRoot(asText(from)));
    return posix.relative(folder, fromRoot(asText(value))) || '.';
  },
};

/** What templates need to know about paths; always with `/`. */
export const pathFilters: Filters = new Map([
  [
    'dirname',
    { parameters: [], apply: value => posix.dirname(asText(value)) } as Filter,
  ],
  ['basename', basename],
  ['module', moduleName],
  ['relative_to', relativeTo],
]);
