import { Problem } from '@microservice-scaffolder/plugin-microservice-common';

/** Folders of a layer that have a meaning of their own. */
const RESERVED = ['files', 'units', 'layouts'];

/** The folder of a layer and the overlays that its manifest declares. */
export interface OverlayFolders {
  id: string;
  /** Path below the templates folder, with a `/` at its end. */
  folder: string;
  /** Paths of all files, below the folder. */
  paths: string[];
  declared: { from: string; where: string }[];
}

/**
 * Manifests that stand in no overlay or too deep in one, and overlays without a folder.
 *
 * @internal
 */
export function overlayFolderProblems(folders: OverlayFolders): Problem[] {
  return [...manifestProblems(folders), ...missingFolders(folders)];
}

function manifestProblems({ id, folder, paths, declared }: OverlayFolders) {
  return paths.flatMap((path): Problem[] => {
    const [top, ...below] = path.split('/');
    const isManifest = below.at(-1) === 'layer.yaml' && below[0] !== 'files';
    if (!isManifest || RESERVED.includes(top)) return [];
    if (!declared.some(({ from }) => from === top)) {
      return [
        {
          where: `${folder}${path}`,
          what: `stands in a folder that is no overlay of ${id}`,
          fix: 'name the folder in overlays of its layer.yaml or remove it',
        },
      ];
    }
    if (below.length === 1) return [];
    return [
      {
        where: `${folder}${path}`,
        what: 'stands inside of an overlay, and overlays do not nest',
        fix: `give ${id} a second overlay whose facts are those of both`,
      },
    ];
  });
}

function missingFolders({ paths, declared }: OverlayFolders): Problem[] {
  return declared
    .filter(
      ({ from }) =>
        RESERVED.includes(from) ||
        !paths.some(path => path.startsWith(`${from}/`)),
    )
    .map(({ from, where }) => ({
      where,
      what: `names the overlay '${from}', which is no folder of files for the service`,
      fix: `add ${from}/files or ${from}/layer.yaml, or remove the overlay`,
    }));
}
