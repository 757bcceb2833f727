import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readJsonFile, writeJsonFile } from './jsonFile';
import { OrganisationRecord } from './OrganisationRecord';

/** What the organisations hold themselves: one file each, `organisations/<login>.json`. */
export class OrganisationStore {
  private readonly root: string;
  private readonly records = new Map<string, OrganisationRecord>();

  /** @param directory the server's; nothing is made there before something is kept */
  constructor(directory: string) {
    this.root = resolve(directory, 'organisations');
  }

  /** The record of an organisation, which is written back with {@link OrganisationStore.save}. */
  get(login: string): OrganisationRecord {
    const key = login.toLowerCase();
    const known = this.records.get(key);
    if (known) return known;
    const read = readJsonFile(this.fileOf(key)) as object | undefined;
    const record = { secrets: [], ...read };
    this.records.set(key, record);
    return record;
  }

  /** Writes the record of an organisation after it was changed. */
  save(login: string): void {
    mkdirSync(this.root, { recursive: true, mode: 0o700 });
    writeJsonFile(this.fileOf(login.toLowerCase()), this.get(login));
  }

  private fileOf(key: string): string {
    return join(this.root, `${key}.json`);
  }
}
