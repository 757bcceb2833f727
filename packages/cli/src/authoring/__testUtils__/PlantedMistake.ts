import {
  appendFile,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** A small edit of one file of the good templates. */
interface Change {
  file: string;
  /** The text that `by` takes the place of. */
  replace?: string;
  by?: string;
  append?: string;
  write?: string;
  remove?: true;
  rename?: string;
  executable?: false;
}

/** A mistake of an author, as data: what was changed, and what has to be found. */
export interface PlantedMistake {
  mistake: string;
  changes: Change[];
  /** Id of the rule that finds it. */
  rule: string;
  /** Where it is found, with line and column where a file is read by lines. */
  where: string;
  /** What the advice says, or a part of it. */
  fix: string;
}

/** Small and complete templates in which no rule finds anything. */
export const GOOD_TEMPLATES = join(__dirname, 'goodTemplates');

/** Every planted mistake by the file that describes it. */
export function plantedMistakes(): [string, PlantedMistake[]][] {
  const folder = join(__dirname, 'plantedMistakes');
  return readdirSync(folder)
    .sort()
    .map(name => [name, parse(readFileSync(join(folder, name), 'utf8'))]);
}

/** A copy of the good templates with a mistake in it; the caller removes it. */
export async function plant({ changes }: PlantedMistake): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'templates-'));
  await cp(GOOD_TEMPLATES, directory, { recursive: true });
  for (const change of changes) await apply(directory, change);
  return directory;
}

async function apply(directory: string, change: Change): Promise<void> {
  const path = join(directory, change.file);
  if (change.replace !== undefined) await replaceIn(path, change);
  if (change.append !== undefined) await appendFile(path, change.append);
  if (change.write !== undefined) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, change.write);
  }
  if (change.remove) await rm(path);
  if (change.executable === false) await chmod(path, 0o644);
  if (change.rename === undefined) return;
  const target = join(directory, change.rename);
  await mkdir(dirname(target), { recursive: true });
  await rename(path, target);
}

async function replaceIn(
  path: string,
  { replace = '', by = '' }: Change,
): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (!text.includes(replace))
    throw new Error(`'${path}' does not hold '${replace}'; correct the row.`);
  await writeFile(
    path,
    text.replace(replace, () => by),
  );
}
