import { FolderRule } from '../LintRule';

/** Where a file has a meaning. Whether an overlay is one is another rule's question. */
const PLACES: readonly RegExp[] = [
  /^(README\.md|all\.yaml|versions\.yaml)$/,
  /^[^/]+\.md$/,
  /^recipes\/[^/]+\/(template\.yaml|recipe\.yaml|variants\.yaml|[^/]+\.md)$/,
  /^layers\/[^/]+\/[^/]+\/(layer\.yaml|types\.yaml|[^/]+\.md)$/,
  /^layers\/[^/]+\/[^/]+\/units\/[^/]+\.njk$/,
  /^layers\/[^/]+\/[^/]+\/layouts\/([^/]+\.yaml|[^/]+\/seams\.njk)$/,
  /^layers\/[^/]+\/[^/]+\/files\//,
  /^layers\/[^/]+\/[^/]+\/[^/]+\/(layer\.yaml$|files\/)/,
];

/** A file in an unknown place does nothing, which its author finds out late. */
export const strayFiles: FolderRule = {
  id: 'stray-file',
  promise: 'Every file stands in a place that has a meaning.',
  severity: 'error',
  check: ({ files }) =>
    files
      .filter(({ path }) => !PLACES.some(place => place.test(path)))
      .map(({ path }) => ({
        where: path,
        what: 'stands where nothing reads it',
        fix: fixFor(path),
      })),
};

function fixFor(path: string): string {
  const layer = /^layers\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0];
  return layer
    ? `move it below files/, units/ or layouts/ of ${layer}, where it belongs`
    : 'move it into a layer or a recipe, or remove it';
}
