import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../../scripts/dev/contentStamp.mjs';
import { dataDirectory, root } from '../../../scripts/dev/paths.mjs';
import { CaseRecord, Proof } from '../Proof';

interface Remembered extends CaseRecord {
  /** Content hash of the sources that the case was tried with. */
  sources: string;
}

/** What earlier runs of a proof found, one file for each case, so that shards can write side by side. */
export class ProofRecords {
  private readonly directory: string;
  private readonly sources: string;

  constructor(proof: Proof) {
    this.directory = join(dataDirectory, 'proofs', proof.name);
    this.sources = contentHash(root, proof.sources);
  }

  /** The folder that a case may fill, emptied. */
  folderFor(id: string): string {
    const folder = join(this.directory, 'trees', id);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Removes what a case has made. */
  removeFolder(id: string): void {
    rmSync(join(this.directory, 'trees', id), { recursive: true, force: true });
  }

  /** What came of a case the last time, if the sources were the same. */
  find(id: string): CaseRecord | undefined {
    const text = readIfThere(this.fileOf(id));
    if (text === undefined) return undefined;
    const { sources, ...record }: Remembered = JSON.parse(text);
    return sources === this.sources ? record : undefined;
  }

  /** Remembers what came of a case. */
  keep(record: CaseRecord): void {
    const file = this.fileOf(record.id);
    const remembered: Remembered = { ...record, sources: this.sources };
    mkdirSync(this.directory, { recursive: true });
    // Whoever interrupts us finds the file whole or not at all.
    writeFileSync(`${file}.new`, JSON.stringify(remembered, null, 2));
    renameSync(`${file}.new`, file);
  }

  /** Forgets a case. */
  forget(id: string): void {
    rmSync(this.fileOf(id), { force: true });
  }

  private fileOf(id: string): string {
    return join(this.directory, `${id}.json`);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
