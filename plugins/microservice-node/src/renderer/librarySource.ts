import { TemplateSource } from '../engine';
import { Library } from '../library';

/**
 * A template of the library by its full name, with the layer that brings it: the first two parts of the name.
 *
 * @internal
 */
export function librarySource(
  library: Library,
  name: string,
): TemplateSource | undefined {
  const text = library.template(name);
  const layerId = name.split('/').slice(0, 2).join('/');
  return text === undefined ? undefined : { name, text, layerId };
}
