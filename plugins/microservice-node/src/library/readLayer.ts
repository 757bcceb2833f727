import { LibraryError } from './LibraryError';
import { Layer, LayerFile, LayerManifest, Layout, TypeRow } from './Layer';
import { SourceFile } from './readFolder';
import { readManifest } from './readManifest';
import layerSchema from './schema/layer.schema.json';
import layoutSchema from './schema/layout.schema.json';

const TYPES_SCHEMA = {
  type: 'object',
  additionalProperties: {
    type: 'object',
    additionalProperties: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    },
  },
};

/**
 * Makes a layer of the files of its folder. `files` have paths below the templates folder and all stand in
 * `layers/<id>/`.
 *
 * Throws a {@link LibraryError} that names file and line.
 *
 * @internal
 */
export function readLayer(id: string, files: SourceFile[]): Layer {
  const folder = `layers/${id}/`;
  const own = new Map(
    files.map(file => [file.path.slice(folder.length), file]),
  );
  const manifest = readYaml<LayerManifest>(own, 'layer.yaml', layerSchema);
  if (!manifest) throw withoutManifest(folder);
  if (manifest.id !== id) throw wrongId(`${folder}layer.yaml`, manifest.id, id);
  const overlays = manifest.overlays ?? [];
  return {
    id,
    title: manifest.title,
    requires: manifest.requires ?? [],
    provides: manifest.provides ?? {},
    language: manifest.language,
    technologies: manifest.technologies ?? [],
    components: manifest.components ?? [],
    variables: manifest.variables ?? [],
    names: manifest.names ?? {},
    roles: manifest.roles ?? {},
    units: manifest.units ?? {},
    files: manifest.files ?? {},
    overlays,
    wholeFiles: filesBelow(own, 'files/', id),
    overlayFiles: Object.fromEntries(
      overlays.map(({ from }) => [from, filesBelow(own, `${from}/files/`, id)]),
    ),
    layouts: readLayouts(own, id),
    types:
      readYaml<Record<string, TypeRow>>(own, 'types.yaml', TYPES_SCHEMA) ?? {},
  };
}

function readYaml<T>(
  own: Map<string, SourceFile>,
  path: string,
  schema: object,
): T | undefined {
  const file = own.get(path);
  if (!file) return undefined;
  return readManifest<T>(
    { file: file.path, text: file.content.toString('utf8') },
    schema,
  );
}

function filesBelow(
  own: Map<string, SourceFile>,
  prefix: string,
  id: string,
): LayerFile[] {
  return [...own]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, file]) => ({
      path: path.slice(prefix.length),
      content: file.content,
      executable: file.executable,
      source: `${id}/${path}`,
    }));
}

function readLayouts(
  own: Map<string, SourceFile>,
  id: string,
): Record<string, Layout> {
  const layouts = [...own.keys()]
    .map(path => /^layouts\/([^/]+)\.yaml$/.exec(path))
    .filter(match => match !== null)
    .map(([path, name]): [string, Layout] => {
      const layout = readYaml<Layout>(own, path, layoutSchema)!;
      if (layout.id !== name)
        throw wrongId(`layers/${id}/${path}`, layout.id, name);
      return [name, layout];
    });
  return Object.fromEntries(layouts);
}

function withoutManifest(folder: string) {
  return LibraryError.of([
    {
      where: folder,
      what: 'has no layer.yaml',
      fix: 'add one or remove the folder',
    },
  ]);
}

function wrongId(where: string, found: string, expected: string) {
  return LibraryError.of([
    {
      where,
      what: `has the id '${found}' in a place that is called '${expected}'`,
      fix: 'make both equal',
    },
  ]);
}
