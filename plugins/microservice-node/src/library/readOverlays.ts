import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { overlayFolderProblems } from './checks/overlayFolderProblems';
import { Overlay } from './Layer';
import { LayerFolder } from './LayerFolder';
import { LayerManifest, OverlayManifest } from './LayerManifest';
import { ManifestReading } from './readManifest';
import { overlaySchema } from './schema/overlaySchema';

/**
 * The overlays that a layer declares, with the manifests that some of them have. Which folders are overlays is not known
 * before the manifest of the layer can be read.
 *
 * @internal
 */
export function readOverlays(
  folder: LayerFolder,
  { value, placeOf }: ManifestReading<LayerManifest>,
): { overlays: Overlay[]; problems: Problem[] } {
  if (!value) return { overlays: [], problems: [] };
  const declared = value.overlays ?? [];
  const readings = declared.map(overlay => readOverlay(folder, overlay));
  return {
    overlays: readings.map(({ overlay }) => overlay),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...overlayFolderProblems({
        id: folder.id,
        folder: folder.path,
        paths: folder.paths,
        declared: declared.map(({ from }, index) => ({
          from,
          where: placeOf(['overlays', index, 'from']),
        })),
      }),
    ],
  };
}

function readOverlay(
  folder: LayerFolder,
  { when, from }: Pick<Overlay, 'when' | 'from'>,
): { overlay: Overlay; problems: Problem[] } {
  const manifest = folder.read<OverlayManifest>(
    `${from}/layer.yaml`,
    overlaySchema,
  );
  const overlay = {
    id: `${folder.id}#${from}`,
    when,
    from,
    ...folder.partOf(manifest?.value ?? {}, `${from}/files/`),
    placeOf: manifest?.placeOf ?? (() => `${folder.path}${from}/`),
  };
  return { overlay, problems: manifest?.problems ?? [] };
}
