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
import { CaseRecord, Proof, ProofCase } from '../Proof';

interface Remembered extends CaseRecord {
  /** What was tried, and how. */
  key: string;
}

/** What earlier runs of a proof found, one file for each case, so that shards can write side by side. */
export class ProofRecords {
  private readonly directory: string;
  private readonly sources: string;
  private readonly fingerprints = new Map<string, Promise<string>>();

  constructor(
    proof: Pick<Proof, 'name' | 'sources'>,
    place: string = join(dataDirectory, 'proofs'),
  ) {
    this.directory = join(place, proof.name);
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

  /** What came of a case the last time, if the same was tried in the same way. */
  async find(each: ProofCase): Promise<CaseRecord | undefined> {
    const text = readIfThere(this.fileOf(each.id));
    if (text === undefined) return undefined;
    const { key, ...record }: Remembered = JSON.parse(text);
    return key === (await this.keyOf(each)) ? record : undefined;
  }

  /** Remembers what came of a case. */
  async keep(each: ProofCase, record: CaseRecord): Promise<void> {
    const file = this.fileOf(record.id);
    const remembered: Remembered = { ...record, key: await this.keyOf(each) };
    mkdirSync(this.directory, { recursive: true });
    // Whoever interrupts us finds the file whole or not at all.
    writeFileSync(`${file}.new`, JSON.stringify(remembered, null, 2));
    renameSync(`${file}.new`, file);
  }

  /** Forgets a case. */
  forget(id: string): void {
    rmSync(this.fileOf(id), { force: true });
  }

  private async keyOf({ id, fingerprint }: ProofCase): Promise<string> {
    const known = this.fingerprints.get(id) ?? fingerprint();
    this.fingerprints.set(id, known);
    return `${this.sources} ${await known}`;
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
