import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  FileTree,
  TreeFile,
} from '@microservice-scaffolder/plugin-microservice-common';
import { readTree } from '@microservice-scaffolder/plugin-microservice-node';
import { GoldenDifference } from './compareGolden';

/** What stands in the golden folder of a recipe. */
export interface GoldenFolder {
  /** Golden files, by path below the folder of all recipes. */
  files: TreeFile[];
  /** Folders that are no layout of the recipe: whoever made them has to remove them. */
  strays: string[];
}

/** Reads the golden files of a recipe: those of its layouts, and the diffs beside them. */
export async function readGolden(
  directory: string,
  recipe: string,
  layouts: string[],
): Promise<GoldenFolder> {
  const root = join(directory, recipe);
  if (!existsSync(root)) return { files: [], strays: [] };
  const tree = await readTree(root);
  const inside = tree.files.map(file => ({
    ...file,
    folder: file.path.includes('/') ? file.path.split('/')[0] : undefined,
    path: `${recipe}/${file.path}`,
  }));
  const folders = new Set(inside.flatMap(({ folder }) => folder ?? []));
  return {
    files: inside.filter(({ folder, path }) =>
      folder ? layouts.includes(folder) : path.endsWith('.diff'),
    ),
    strays: [...folders]
      .filter(folder => !layouts.includes(folder))
      .map(folder => `${recipe}/${folder}`),
  };
}

/** Folders among the golden trees that no recipe has the name of. */
export async function foreignFolders(
  directory: string,
  recipes: string[],
): Promise<string[]> {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter(entry => entry.isDirectory() && !recipes.includes(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** Makes the golden files what is rendered, and removes folders that are left empty. */
export async function updateGolden(
  directory: string,
  differences: GoldenDifference[],
  rendered: FileTree,
): Promise<void> {
  const files = new Map(rendered.files.map(file => [file.path, file]));
  const paths = differences.map(({ path }) => path);
  // What is gone goes first: a file may take the place of a folder.
  for (const path of paths.filter(each => !files.has(each))) {
    await rm(join(directory, path));
    await removeEmpty(directory, dirname(path));
  }
  for (const path of paths) {
    const file = files.get(path);
    if (file) await writeGolden(join(directory, path), file);
  }
}

async function writeGolden(target: string, file: TreeFile): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, file.content);
  await chmod(target, file.mode === '100755' ? 0o755 : 0o644);
}

async function removeEmpty(root: string, folder: string): Promise<void> {
  if (folder === '.' || (await readdir(join(root, folder))).length) return;
  await rm(join(root, folder), { recursive: true });
  await removeEmpty(root, dirname(folder));
}
