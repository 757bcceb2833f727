import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createBareRepository } from '../git/bareRepository';
import { Git } from '../git/Git';
import { completeRecord } from './completeRecord';
import { OrganisationStore } from './OrganisationStore';
import { readJsonFile, writeJsonFile } from './jsonFile';
import { RepositoryRecord } from './RepositoryRecord';

const RECORD = 'repository.json';
const SEQUENCE = 'sequence.json';

/** A repository: its git directory and its record, which is written back with {@link RepositoryStore.save}. */
export interface StoredRepository {
  git: Git;
  record: RepositoryRecord;
}

/**
 * The repositories under a data directory.
 *
 * `repositories/<owner>/<name>/` holds `git/` and `repository.json`. The record is written last on creation and goes first on
 * deletion: a directory without one is the rest of an interrupted step and counts as absent.
 */
export class RepositoryStore {
  /** What their owners hold, in the same directory. */
  readonly organisations: OrganisationStore;
  private readonly root: string;
  private readonly sequenceFile: string;
  private readonly repositories = new Map<string, StoredRepository>();
  private readonly reserved = new Set<string>();
  private lastId: number;

  /** Opens the directory, makes it when missing, and reads every record. */
  constructor(directory: string) {
    this.organisations = new OrganisationStore(directory);
    this.root = resolve(directory, 'repositories');
    this.sequenceFile = resolve(directory, SEQUENCE);
    mkdirSync(this.root, { recursive: true, mode: 0o700 });
    const sequence = readJsonFile(this.sequenceFile) as
      | { last: number }
      | undefined;
    this.lastId = sequence?.last ?? 0;
    for (const owner of readdirSync(this.root)) {
      for (const name of readdirSync(join(this.root, owner))) {
        this.load(join(this.root, owner, name));
      }
    }
  }

  private load(directory: string): void {
    const record = readJsonFile(join(directory, RECORD));
    if (record === undefined) return;
    const complete = completeRecord(record as object);
    const name = basename(directory);
    // A renaming was interrupted between the folder and the record.
    if (name !== complete.name.toLowerCase()) complete.name = name;
    this.remember(directory, complete);
  }

  private remember(directory: string, record: RepositoryRecord) {
    const repository = { git: new Git(join(directory, 'git')), record };
    this.repositories.set(keyOf(record.owner, record.name), repository);
    return repository;
  }

  private directoryOf(owner: string, name: string): string {
    return join(this.root, owner.toLowerCase(), name.toLowerCase());
  }

  /**
   * A number that no other object of this server has or had.
   *
   * @param count how many are taken; the first of them is returned
   */
  nextId(count: number = 1): number {
    const first = this.lastId + 1;
    this.lastId += count;
    writeJsonFile(this.sequenceFile, { last: this.lastId });
    return first;
  }

  /** The repository with that name in any spelling of upper and lower case, or undefined. */
  find(owner: string, name: string): StoredRepository | undefined {
    return this.repositories.get(keyOf(owner, name));
  }

  /** The repository that had that name before, unless another one has it now. */
  findRenamed(owner: string, name: string): StoredRepository | undefined {
    if (this.find(owner, name)) return undefined;
    return this.list(owner).find(({ record }) =>
      record.formerNames.some(it => keyOf(owner, it) === keyOf(owner, name)),
    );
  }

  /** The repositories of an account by name, or all of them. */
  list(owner?: string): StoredRepository[] {
    return [...this.repositories.entries()]
      .filter(([key]) => !owner || key.startsWith(keyOf(owner, '')))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, repository]) => repository);
  }

  /**
   * Creates a repository without commits.
   *
   * @returns undefined when the name is taken
   */
  async create(
    record: RepositoryRecord,
  ): Promise<StoredRepository | undefined> {
    const key = keyOf(record.owner, record.name);
    if (this.repositories.has(key) || this.reserved.has(key)) return undefined;
    this.reserved.add(key);
    try {
      const directory = this.directoryOf(record.owner, record.name);
      if (existsSync(directory)) rmSync(directory, { recursive: true });
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      await createBareRepository(join(directory, 'git'), record.defaultBranch);
      writeJsonFile(join(directory, RECORD), record);
      return this.remember(directory, record);
    } finally {
      this.reserved.delete(key);
    }
  }

  /**
   * Gives a repository another name; the old one leads to it.
   *
   * @returns false when the name is taken
   */
  rename(repository: StoredRepository, name: string): boolean {
    const { record } = repository;
    const [from, to] = [
      keyOf(record.owner, record.name),
      keyOf(record.owner, name),
    ];
    if (from !== to) {
      if (this.repositories.has(to) || this.reserved.has(to)) return false;
      this.move(repository, name);
      this.repositories.delete(from);
      this.repositories.set(to, repository);
    }
    record.formerNames = [
      ...record.formerNames.filter(it => keyOf('', it) !== keyOf('', name)),
      ...(from === to ? [] : [record.name]),
    ];
    record.name = name;
    this.save(repository);
    return true;
  }

  private move(repository: StoredRepository, name: string): void {
    const { owner, name: before } = repository.record;
    const directory = this.directoryOf(owner, name);
    // The rest of an interrupted creation.
    if (existsSync(directory)) rmSync(directory, { recursive: true });
    renameSync(this.directoryOf(owner, before), directory);
    repository.git = new Git(join(directory, 'git'));
  }

  /** Writes the record back after it was changed. */
  save({ record }: StoredRepository): void {
    const directory = this.directoryOf(record.owner, record.name);
    writeJsonFile(join(directory, RECORD), record);
  }

  /** Deletes a repository with everything in it. */
  remove({ record }: StoredRepository): void {
    const directory = this.directoryOf(record.owner, record.name);
    this.repositories.delete(keyOf(record.owner, record.name));
    rmSync(join(directory, RECORD));
    rmSync(directory, { recursive: true });
  }
}

function keyOf(owner: string, name: string): string {
  return `${owner}/${name}`.toLowerCase();
}
