import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lets somebody look at a text in the file `all.yaml` of a folder that is there for as long as this takes. */
export async function inFile<T>(
  text: string,
  look: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'objects-'));
  writeFileSync(join(folder, 'all.yaml'), text);
  try {
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
