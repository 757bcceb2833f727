import { stat } from 'node:fs/promises';
import { JsonObject } from '@backstage/types';
import {
  comparePaths,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Layer } from './Layer';
import { Library } from './Library';
import { LibraryError } from './LibraryError';
import { readFolder, SourceFile } from './readFolder';
import { readLayer } from './readLayer';
import { readManifest } from './readManifest';
import recipeSchema from './schema/recipe.schema.json';

/**
 * Reads and checks a templates folder once; later changes on disk are not seen.
 *
 * Throws a {@link LibraryError} with every problem that was found.
 *
 * @public
 */
export async function readLibrary(directory: string): Promise<Library> {
  const found = await stat(directory).catch(() => undefined);
  if (!found?.isDirectory()) throw LibraryError.missing(directory);
  const files = await readFolder(directory);
  const layers = readLayers(files);
  const recipes = readRecipes(files);
  if (!recipes.length) throw LibraryError.missing(directory);
  const templates = new Map(
    files
      .filter(({ path }) => path.startsWith('layers/') && path.endsWith('.njk'))
      .map(file => [file.path.slice('layers/'.length), file]),
  );
  return {
    recipes,
    layer: id => layers.get(id),
    template: name => templates.get(name)?.content.toString('utf8'),
    templateNames: () => [...templates.keys()],
    versions: readVersions(files),
  };
}

function readLayers(files: SourceFile[]): Map<string, Layer> {
  const byLayer = new Map<string, SourceFile[]>();
  for (const file of files) {
    const match = /^layers\/([^/]+\/[^/]+)\//.exec(file.path);
    if (match) byLayer.set(match[1], [...(byLayer.get(match[1]) ?? []), file]);
  }
  return new Map([...byLayer].map(([id, own]) => [id, readLayer(id, own)]));
}

function readRecipes(files: SourceFile[]): Recipe[] {
  return files
    .filter(({ path }) => /^recipes\/[^/]+\/recipe\.yaml$/.test(path))
    .map(({ path, content }) => {
      const recipe = readManifest<Partial<Recipe>>(
        { file: path, text: content.toString('utf8') },
        recipeSchema,
      );
      return { layers: [], options: {}, ...recipe } as Recipe;
    })
    .sort((left, right) => comparePaths(left.id, right.id));
}

function readVersions(files: SourceFile[]): JsonObject {
  const file = files.find(({ path }) => path === 'versions.yaml');
  if (!file) return {};
  return readManifest(
    { file: file.path, text: file.content.toString('utf8') },
    { type: 'object' },
  );
}
