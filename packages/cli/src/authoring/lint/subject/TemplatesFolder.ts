import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { YamlFile } from './YamlFile';

/** A file of a templates folder, as it stands on disk. */
export interface TemplateFile {
  /** Path below the templates folder, with `/`. */
  path: string;
  content: Uint8Array;
  /** The content as UTF-8; nothing for a binary file. */
  text: string | undefined;
  executable: boolean;
}

/** Every file of a templates folder. */
export class TemplatesFolder {
  private readonly byPath: Map<string, TemplateFile>;
  private readonly yamlFiles = new Map<string, YamlFile>();

  constructor(
    /** Sorted by path. */
    readonly files: readonly TemplateFile[],
  ) {
    this.byPath = new Map(files.map(file => [file.path, file]));
  }

  file(path: string): TemplateFile | undefined {
    return this.byPath.get(path);
  }

  /** A YAML file with the places of its parts; nothing where there is no such file. */
  yaml(path: string): YamlFile | undefined {
    const text = this.byPath.get(path)?.text;
    if (text === undefined) return undefined;
    const known = this.yamlFiles.get(path);
    if (known) return known;
    const read = new YamlFile(path, text);
    this.yamlFiles.set(path, read);
    return read;
  }
}

/** Reads a templates folder. Links and devices are passed over: reading the library refuses them. */
export async function readTemplatesFolder(
  directory: string,
): Promise<TemplatesFolder> {
  const files = await readBelow(directory, '');
  return new TemplatesFolder(
    files.sort((left, right) => (left.path < right.path ? -1 : 1)),
  );
}

async function readBelow(
  root: string,
  folder: string,
): Promise<TemplateFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<TemplateFile[]> => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return readBelow(root, path);
      return entry.isFile() ? [await readOne(root, path)] : [];
    }),
  );
  return found.flat();
}

async function readOne(root: string, path: string): Promise<TemplateFile> {
  const absolute = join(root, path);
  const [{ mode }, content] = await Promise.all([
    stat(absolute),
    readFile(absolute),
  ]);
  return {
    path,
    content,
    text: textOf(content),
    executable: Boolean(mode & 0o111),
  };
}

function textOf(content: Buffer): string | undefined {
  try {
    // A byte order mark is one of the things to be found, so it stays.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      content,
    );
  } catch {
    return undefined;
  }
}
