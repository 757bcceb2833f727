import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Planted } from '../badInputs/BadInputs';

/** Puts files, links and pipes into a folder. */
export async function plant(
  folder: string,
  files: Record<string, Planted>,
): Promise<void> {
  for (const [path, planted] of Object.entries(files)) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await plantOne(target, planted);
  }
}

async function plantOne(target: string, planted: Planted): Promise<void> {
  if (typeof planted === 'string') return writeFile(target, planted);
  if ('link' in planted) return symlink(planted.link, target);
  if ('bytes' in planted)
    return writeFile(target, Uint8Array.from(planted.bytes));
  if ('pipe' in planted) {
    await promisify(execFile)('mkfifo', [target]);
    return undefined;
  }
  await writeFile(target, planted.text);
  return chmod(target, planted.mode);
}
