import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { readTree } from '@microservice-scaffolder/plugin-microservice-node';
import { GoldenDifference } from './compareGolden';

/**
 * The golden files of some recipes, or all there are; none where the folder does not exist.
 *
 * @param covers - whether a path below the folder belongs to what is tested
 */
export async function readGolden(
  directory: string,
  covers: (path: string) => boolean,
): Promise<FileTree> {
  const exists = await stat(directory).catch(() => undefined);
  if (!exists) return { files: [] };
  const { files } = await readTree(directory);
  return { files: files.filter(({ path }) => covers(path)) };
}

/** Makes the golden files what is rendered, and removes folders that are left empty. */
export async function updateGolden(
  directory: string,
  differences: GoldenDifference[],
  rendered: FileTree,
): Promise<void> {
  const files = new Map(rendered.files.map(file => [file.path, file]));
  for (const { path } of differences) {
    const target = join(directory, path);
    const file = files.get(path);
    if (file) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
      await chmod(target, file.mode === '100755' ? 0o755 : 0o644);
    } else {
      await rm(target);
      await removeEmpty(directory, dirname(path));
    }
  }
}

async function removeEmpty(root: string, folder: string): Promise<void> {
  if (folder === '.' || (await readdir(join(root, folder))).length) return;
  await rm(join(root, folder), { recursive: true });
  await removeEmpty(root, dirname(folder));
}
