import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { Layer, Layout, TypeRow } from './Layer';
import { LayerFolder } from './LayerFolder';
import { LayerManifest } from './LayerManifest';
import { readOverlays } from './readOverlays';
import { SourceFile } from './readFolder';
import { ManifestReading } from './readManifest';
import layerSchema from './schema/layer.schema.json';
import layoutSchema from './schema/layout.schema.json';
import typesSchema from './schema/types.schema.json';

/** A layout as its author may write it. */
type WrittenLayout = Omit<Layout, 'modules' | 'tests'> &
  Partial<Pick<Layout, 'modules' | 'tests'>>;

/** A layer, or what is wrong with the files of its folder. */
export interface LayerReading {
  layer?: Layer;
  problems: Problem[];
}

/**
 * Makes a layer of the files of its folder. `files` have paths below the templates folder and all stand in
 * `layers/<id>/`. Every file is read, so that all problems are found at once.
 *
 * @internal
 */
export function readLayer(id: string, files: SourceFile[]): LayerReading {
  const folder = new LayerFolder(id, files);
  const manifest = folder.read<LayerManifest>('layer.yaml', layerSchema);
  if (!manifest) return { problems: [withoutManifest(folder.path)] };
  const layouts = readLayouts(folder);
  const types = folder.read<Record<string, TypeRow>>('types.yaml', typesSchema);
  const overlays = readOverlays(folder, manifest);
  const problems = [
    ...manifest.problems,
    ...idProblems(manifest, id),
    ...overlays.problems,
    ...layouts.problems,
    ...(types?.problems ?? []),
  ];
  if (!manifest.value || problems.length) return { problems };
  const { description, language, title } = manifest.value;
  const layer: Layer = {
    id,
    title,
    ...(description ? { description } : {}),
    ...(language ? { language } : {}),
    ...settingsOf(manifest.value),
    ...folder.partOf(manifest.value, 'files/'),
    placeOf: manifest.placeOf,
    overlays: overlays.overlays,
    placeInLayout: (layout, path) => layouts.placeOf[layout](path),
    layouts: layouts.layouts,
    types: types?.value ?? {},
  };
  return { layer, problems };
}

function settingsOf(manifest: LayerManifest) {
  return {
    requires: manifest.requires ?? [],
    conflicts: manifest.conflicts ?? [],
    provides: manifest.provides ?? {},
    refuses: manifest.refuses ?? [],
    accepts: manifest.accepts ?? {},
    names: manifest.names ?? {},
    roles: manifest.roles ?? {},
    units: manifest.units ?? {},
  };
}

function readLayouts(folder: LayerFolder): {
  layouts: Record<string, Layout>;
  placeOf: Record<string, ManifestReading<Layout>['placeOf']>;
  problems: Problem[];
} {
  const readings = folder.paths
    .map(path => /^layouts\/([^/]+)\.yaml$/.exec(path))
    .filter(match => match !== null)
    .map(([path, name]) => {
      const layout = folder.read<WrittenLayout>(path, layoutSchema)!;
      const problems = [...layout.problems, ...idProblems(layout, name)];
      const value: Layout = {
        modules: {},
        tests: 'tests',
        ...layout.value!,
      };
      return { name, value, problems, placeOf: layout.placeOf };
    });
  return {
    layouts: Object.fromEntries(
      readings.map(({ name, value }) => [name, value]),
    ),
    placeOf: Object.fromEntries(
      readings.map(({ name, placeOf }) => [name, placeOf]),
    ),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function idProblems(
  { value, placeOf }: ManifestReading<{ id: string }>,
  expected: string,
): Problem[] {
  if (!value || value.id === expected) return [];
  return [
    {
      where: placeOf(['id']),
      what: `has the id '${value.id}' in a place that is called '${expected}'`,
      fix: 'make both equal',
    },
  ];
}

function withoutManifest(where: string): Problem {
  return {
    where,
    what: 'has no layer.yaml',
    fix: 'add one or remove the folder',
  };
}
