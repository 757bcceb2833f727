import type { Layout, Part } from '../../library';

/** A file that is known by a name, where it lands. */
export interface NamedFile {
  id: string;
  /** Path below `files/`, as its layer has it. */
  written: string;
  path: string;
  purpose?: string;
}

/**
 * The named files of a service: moved where the layout moves them, without the optional ones that it does not ask for.
 *
 * @internal
 */
export function namedFilesOf(
  parts: Part[],
  { files = {} }: Pick<Layout, 'files'>,
): NamedFile[] {
  return parts
    .flatMap(part => Object.entries(part.files))
    .filter(([id, { optional }]) => !optional || files[id] !== undefined)
    .map(([id, { path, purpose }]) => ({
      id,
      written: path,
      path: files[id] ?? path,
      ...(purpose ? { purpose } : {}),
    }));
}
