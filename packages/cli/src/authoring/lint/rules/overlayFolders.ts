import { LibraryRule } from '../LintRule';
import { fixOfName } from '../places';

/** Folders of a layer that have a meaning of their own. */
const OWN = ['files', 'units', 'layouts'];

/** Files that stand like those of an overlay belong to one. */
export const overlayFolders: LibraryRule = {
  id: 'overlay',
  promise:
    'Every folder with files in a layer is its own or one of its overlays.',
  severity: 'error',
  check: ({ library, folder }) =>
    library.layers.flatMap(layer => {
      const declared = layer.overlays.map(({ from }) => from);
      const pattern = new RegExp(`^layers/${layer.id}/([^/]+)/files/`);
      return folder.files.flatMap(({ path }) => {
        const name = pattern.exec(path)?.[1];
        if (!name || [...OWN, ...declared].includes(name)) return [];
        return [
          {
            where: path,
            what: `stands in '${name}', which is no overlay of ${layer.id}`,
            fix: fixOfName(
              name,
              [...declared, ...OWN],
              'name the folder in overlays of its layer.yaml',
            ),
          },
        ];
      });
    }),
};
