import { stat } from 'node:fs/promises';
import { JsonObject } from '@backstage/types';
import {
  comparePaths,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { apiProblems } from './checks/apiProblems';
import { entityProblems } from './checks/entityProblems';
import { recipeProblems } from './checks/recipeProblems';
import { referenceProblems } from './checks/referenceProblems';
import { slotProblems } from './checks/slotProblems';
import { Layer } from './Layer';
import { Library } from './Library';
import { LibraryError } from './LibraryError';
import { placeLayouts } from './placeLayouts';
import { readFolder, SourceFile } from './readFolder';
import { readLayer } from './readLayer';
import { ManifestReading, readManifest } from './readManifest';
import { readRecipes } from './readRecipes';

const VERSIONS_SCHEMA = { type: 'object' };

/**
 * Reads and checks a templates folder once; later changes on disk are not seen.
 *
 * Throws a {@link LibraryError} with every problem that was found, each with file, line and column.
 *
 * @public
 */
export async function readLibrary(directory: string): Promise<Library> {
  return libraryOf(await readSources(directory), directory);
}

/**
 * Reads the files of a templates folder as they are.
 *
 * @throws LibraryError for a folder that does not exist, and for links and devices in it
 *
 * @internal
 */
export async function readSources(directory: string): Promise<SourceFile[]> {
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) throw LibraryError.missing(directory);
  return readFolder(directory);
}

/**
 * Makes a library of the files of a templates folder.
 *
 * @param directory - how messages call the folder
 * @throws LibraryError with every problem that was found, each with file, line and column
 *
 * @internal
 */
export function libraryOf(files: SourceFile[], directory: string): Library {
  const { layers: written, ids, problems } = readLayers(files);
  // A layer that could not be read may bring the place of a unit, or own the slot that another fills.
  const placed = placeLayouts(written);
  const { layers } = placed;
  const recipes = readRecipes(files);
  if (!recipes.length) throw LibraryError.missing(directory);
  const versions = readVersions(files);
  const known = { layers, ids };
  const all = [
    ...problems,
    ...recipes.flatMap(recipe => recipe.problems),
    ...(versions?.problems ?? []),
    ...referenceProblems(known),
    ...recipes.flatMap(recipe => recipeProblems(recipe, known)),
    ...(problems.length
      ? []
      : [
          ...placed.problems,
          ...slotProblems(layers),
          ...entityProblems(layers),
          ...apiProblems(layers),
        ]),
  ];
  if (all.length) throw LibraryError.of(all);
  return {
    recipes: recipes.map(({ value }) => value!),
    layers,
    layer: id => layers.find(layer => layer.id === id),
    ...templatesOf(files),
    versions: versions?.value ?? {},
  };
}

function templatesOf(
  files: SourceFile[],
): Pick<Library, 'template' | 'templateNames'> {
  const templates = new Map(
    files
      .filter(({ path }) => path.startsWith('layers/') && path.endsWith('.njk'))
      .map(file => [file.path.slice('layers/'.length), file]),
  );
  return {
    template: name => templates.get(name)?.content.toString('utf8'),
    templateNames: [...templates.keys()].sort(comparePaths),
  };
}

/** The layers that can be read, the ids of all that exist, and what is wrong with the others. */
function readLayers(files: SourceFile[]): {
  layers: Layer[];
  ids: Set<string>;
  problems: Problem[];
} {
  const byLayer = new Map<string, SourceFile[]>();
  for (const file of files) {
    const match = /^layers\/([^/]+\/[^/]+)\//.exec(file.path);
    if (match) byLayer.set(match[1], [...(byLayer.get(match[1]) ?? []), file]);
  }
  const readings = [...byLayer].map(([id, own]) => readLayer(id, own));
  return {
    layers: readings.flatMap(({ layer }) => (layer ? [layer] : [])),
    ids: new Set(byLayer.keys()),
    problems: readings.flatMap(reading => reading.problems),
  };
}

function readVersions(
  files: SourceFile[],
): ManifestReading<JsonObject> | undefined {
  const file = files.find(({ path }) => path === 'versions.yaml');
  return (
    file &&
    readManifest(
      { file: file.path, text: file.content.toString('utf8') },
      VERSIONS_SCHEMA,
    )
  );
}
