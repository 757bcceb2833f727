import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { Overlay } from './Layer';
import { LayerFolder } from './LayerFolder';
import { LayerManifest, OverlayManifest } from './LayerManifest';
import overlaySchema from './schema/overlay.schema.json';

/** Folders of a layer that have a meaning of their own. */
const RESERVED = ['files', 'units', 'layouts'];

/**
 * The overlays that a layer declares, with the manifests that some of them have. A manifest in a folder that is no overlay,
 * or deeper in one, is a problem: overlays do not nest.
 *
 * @internal
 */
export function readOverlays(
  folder: LayerFolder,
  declared: LayerManifest['overlays'] = [],
): { overlays: Overlay[]; problems: Problem[] } {
  const readings = declared.map(({ when, from }) => {
    const manifest = folder.read<OverlayManifest>(
      `${from}/layer.yaml`,
      overlaySchema,
    );
    const overlay: Overlay = {
      id: `${folder.id}#${from}`,
      when,
      from,
      ...folder.partOf(manifest?.value ?? {}, `${from}/files/`),
      placeOf: manifest?.placeOf ?? (() => `${folder.path}${from}/`),
    };
    return { overlay, problems: manifest?.problems ?? [] };
  });
  return {
    overlays: readings.map(({ overlay }) => overlay),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...placeProblems(folder, new Set(declared.map(({ from }) => from))),
    ],
  };
}

function placeProblems(folder: LayerFolder, overlays: Set<string>): Problem[] {
  const inner = folder.paths.filter(path => {
    const [top, ...below] = path.split('/');
    return (
      below.at(-1) === 'layer.yaml' &&
      !RESERVED.includes(top) &&
      below[0] !== 'files'
    );
  });
  const lost = inner
    .filter(path => !overlays.has(path.split('/')[0]))
    .map(path => ({
      where: `${folder.path}${path}`,
      what: `stands in a folder that is no overlay of ${folder.id}`,
      fix: 'name the folder in overlays of its layer.yaml or remove it',
    }));
  const nested = inner
    .filter(
      path => path.split('/').length > 2 && overlays.has(path.split('/')[0]),
    )
    .map(path => ({
      where: `${folder.path}${path}`,
      what: 'stands inside of an overlay, and overlays do not nest',
      fix: `give ${folder.id} a second overlay whose facts are those of both`,
    }));
  const empty = [...overlays]
    .filter(
      from =>
        RESERVED.includes(from) ||
        !folder.paths.some(path => path.startsWith(`${from}/`)),
    )
    .map(from => ({
      where: `${folder.path}layer.yaml`,
      what: `names the overlay '${from}', which is no folder of files for the service`,
      fix: `add ${from}/files or ${from}/layer.yaml, or remove the overlay`,
    }));
  return [...lost, ...nested, ...empty];
}
