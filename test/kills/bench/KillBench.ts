import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyRecipes } from '../../portal/copyRecipes';
import { TestDatabase } from '../../service/TestDatabase';
import { PortalTables } from './PortalTables';
import { RecordingGithub, startRecordingGithub } from './requestRecord';
import { Replica, ReplicaOptions } from './Replica';
import { RecoveryMode } from './replicaConfiguration';

const templates = resolve(__dirname, '../../../templates');

/** What the form refers to. */
const needed = [
  'template:default/fastapi-service',
  'group:default/shop-team',
  'system:default/shop',
];

interface BenchParts {
  directory: string;
  github: RecordingGithub;
  database: TestDatabase;
  tables: PortalTables;
}

/** A portal of several processes on one PostgreSQL, with a GitHub that outlives them. */
export class KillBench {
  private readonly replicas: Replica[] = [];
  private started = 0;

  private constructor(
    readonly mode: RecoveryMode,
    private readonly parts: BenchParts,
  ) {}

  /** Prepares everything but the replicas. */
  static async prepare(mode: RecoveryMode): Promise<KillBench> {
    const directory = mkdtempSync(join(tmpdir(), 'kills-'));
    const github = await startRecordingGithub(directory);
    const { host } = new URL(github.url);
    copyRecipes(templates, join(directory, 'templates'), host);
    const database = await TestDatabase.create();
    const tables = new PortalTables(database.url);
    return new KillBench(mode, { directory, github, database, tables });
  }

  get github(): RecordingGithub {
    return this.parts.github;
  }

  get tables(): PortalTables {
    return this.parts.tables;
  }

  get databaseUrl(): string {
    return this.parts.database.url;
  }

  get githubHost(): string {
    return new URL(this.github.url).host;
  }

  /** Starts one more replica. */
  async start(
    options: Partial<
      Pick<ReplicaOptions, 'taskLimit' | 'order' | 'databaseUrl'>
    > = {},
  ): Promise<Replica> {
    this.started += 1;
    const replica = await Replica.start({
      name: `replica-${this.started}`,
      directory: this.parts.directory,
      githubHost: this.githubHost,
      databaseUrl: this.databaseUrl,
      mode: this.mode,
      taskLimit: 10,
      ...options,
    });
    this.replicas.push(replica);
    // The first one reads the catalog's files in.
    for (const ref of needed) await replica.api.entity(ref);
    return replica;
  }

  /** Ends every process that it started, and leaves nothing. */
  async end(): Promise<void> {
    await Promise.all(this.replicas.map(replica => replica.end()));
    const { directory, github, database, tables } = this.parts;
    await tables.close();
    await database.drop();
    await github.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
