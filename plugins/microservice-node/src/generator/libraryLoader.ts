import { dirname, normalize } from 'node:path/posix';
import { TemplateLoader } from '../engine';
import { Library } from '../library';
import { librarySource } from '../renderer';

/**
 * Lets templates include and import others of the library by their full name, or relative to themselves with a leading
 * `./`. Nothing outside of the library can be named.
 *
 * @internal
 */
export function libraryLoader(library: Library): TemplateLoader {
  return {
    load(name, from) {
      const full = name.startsWith('./')
        ? normalize(`${dirname(from)}/${name}`)
        : name;
      return librarySource(library, full);
    },
  };
}
