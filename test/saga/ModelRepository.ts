import sodium from 'libsodium-wrappers';
import { Files, objectId, treeId } from './gitObjects';

/** A commit as far as anybody asks. */
export interface ModelCommit {
  sha: string;
  message: string;
  tree: string;
  parents: string[];
}

/** One pair of keys per place for all repositories: making them would take most of the time. */
const KEYS = new Map<
  string,
  { publicKey: Uint8Array; privateKey: Uint8Array }
>();

/** A file of a tree that is to be made. */
export interface ModelEntry {
  path: string;
  mode: string;
  /** Of a blob that exists; null takes the file out of the base. */
  sha?: string | null;
  content?: string;
}

/** A repository in memory: what GitHub would keep of it. */
export class ModelRepository {
  readonly blobs = new Map<string, true>();
  readonly trees = new Map<string, Files>();
  readonly commits = new Map<string, ModelCommit>();
  readonly refs = new Map<string, string>();
  readonly teams = new Map<string, string>();
  readonly environments = new Map<string, unknown>();
  readonly variables = new Map<string, string>();
  /** Sealed, as they came. */
  readonly secrets = new Map<string, string>();
  topics: string[] = [];
  private clock = 0;

  constructor(
    readonly id: number,
    readonly settings: { name: string; homepage: string; visibility: string },
  ) {
    const readme = this.blob(Buffer.from(`# ${settings.name}\n`));
    const tree = this.tree([
      { path: 'README.md', mode: '100644', sha: readme },
    ]);
    const first = this.commit({ message: 'Initial commit', tree, parents: [] });
    this.refs.set('refs/heads/main', first.sha);
  }

  blob(content: Buffer): string {
    const id = objectId('blob', content);
    this.blobs.set(id, true);
    return id;
  }

  tree(entries: ModelEntry[], base?: string): string {
    const files = new Map(base ? this.trees.get(base) : []);
    for (const entry of entries) this.place(entry, files);
    return treeId(files, this.trees);
  }

  private place(
    { path, mode, sha, content }: ModelEntry,
    files: Map<string, { mode: string; blob: string }>,
  ): void {
    if (sha === null) {
      files.delete(path);
    } else if (mode === '040000') {
      for (const [name, file] of this.trees.get(sha!)!) {
        files.set(`${path}/${name}`, file);
      }
    } else {
      const blob = sha ?? this.blob(Buffer.from(content ?? ''));
      files.set(path, { mode, blob });
    }
  }

  commit(made: Omit<ModelCommit, 'sha'>): ModelCommit {
    // Times make commits of the same content differ, as they do on GitHub.
    this.clock += 1;
    const content = Buffer.from(JSON.stringify([made, this.clock]));
    const commit = { ...made, sha: objectId('commit', content) };
    this.commits.set(commit.sha, commit);
    return commit;
  }

  get head(): ModelCommit {
    return this.commits.get(this.refs.get('refs/heads/main')!)!;
  }

  /** The public key of the repository, or of one of its environments. */
  publicKey(place: string): { key: string; key_id: string } {
    const pair = KEYS.get(place) ?? makeKeys();
    KEYS.set(place, pair);
    return { key: base64(pair.publicKey), key_id: `key-${place}` };
  }

  /** The values of all secrets. */
  openSecrets(): Record<string, string> {
    const opened = [...this.secrets].map(([place, box]) => {
      const { publicKey, privateKey } = KEYS.get(place.split('|')[0])!;
      const bytes = sodium.from_base64(box, sodium.base64_variants.ORIGINAL);
      const value = sodium.crypto_box_seal_open(bytes, publicKey, privateKey);
      return [place, Buffer.from(value).toString()];
    });
    return Object.fromEntries(opened);
  }

  /** All that an undisturbed run and a disturbed one have in common. */
  state(): object {
    const sorted = (map: Map<string, unknown>) => [...map].sort();
    return {
      settings: this.settings,
      tree: this.head.tree,
      parents: this.head.parents.length,
      base: [...this.refs.keys()].filter(ref => ref.includes('scaffold')),
      teams: sorted(this.teams),
      environments: sorted(this.environments),
      variables: sorted(this.variables),
      secrets: Object.entries(this.openSecrets()).sort(),
      topics: this.topics,
    };
  }
}

function makeKeys() {
  return sodium.crypto_box_keypair('uint8array');
}

function base64(bytes: Uint8Array): string {
  return sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL);
}
