import { execFile } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import knex from 'knex';
import { freePort } from '../../portal/freePort';

const execute = promisify(execFile);

/** The newest installed server. */
const [initdb] = globSync('/usr/lib/postgresql/*/bin/initdb').sort().reverse();

/** Why no cluster can be made, as a sentence that says what to do. */
export function lacksPostgres(): string | undefined {
  return initdb
    ? undefined
    : "There is no PostgreSQL server to make a cluster with: install Debian's package `postgresql`.";
}

/** The version of the server: `15.18`. */
export async function postgresVersion(): Promise<string> {
  const { stdout } = await execute(join(dirname(initdb), 'postgres'), ['-V']);
  return /[\d.]+/.exec(stdout)![0];
}

/** PostgreSQL keeps everything: the log of what was written is the last place that a secret leaves. */
const settings = [
  ...['listen_addresses=127.0.0.1', 'fsync=off', 'wal_keep_size=4GB'],
  ...['log_statement=all', 'log_min_duration_statement=0'],
];

/** A PostgreSQL of its own, whose files can be read. */
export class PostgresCluster {
  private constructor(readonly directory: string, readonly port: number) {}

  /** Makes a cluster in a folder of its own, which another user may have to reach, and starts it. */
  static async start(): Promise<PostgresCluster> {
    const directory = mkdtempSync(join(tmpdir(), 'canaries-cluster-'));
    const port = await freePort();
    if (isRoot) chownSync(directory, await idOf('-u'), await idOf('-g'));
    await run('initdb', directory, [
      ...[`--pgdata=${directory}/cluster`, '--username=postgres'],
      ...['--auth=trust', '--encoding=UTF8', '--locale=C'],
    ]);
    const options = [
      ...settings,
      `unix_socket_directories=${directory}`,
    ].flatMap(setting => ['-c', setting]);
    await run('pg_ctl', directory, [
      ...[`--pgdata=${directory}/cluster`, '--wait'],
      ...[`--log=${directory}/server.log`],
      `--options=-p ${port} ${options.join(' ')}`,
      'start',
    ]);
    return new PostgresCluster(directory, port);
  }

  /** Writes everything to disk. */
  async checkpoint(): Promise<void> {
    await this.ask('CHECKPOINT');
  }

  /** What `pg_dump` makes of its one database. */
  async dump(): Promise<Buffer> {
    const { stdout } = await execute(
      join(dirname(initdb), 'pg_dump'),
      ['-h', '127.0.0.1', '-p', `${this.port}`, '-U', 'postgres', 'postgres'],
      { encoding: 'buffer', maxBuffer: 1024 ** 3 },
    );
    return stdout;
  }

  /** Lets large values stand as they are: what PostgreSQL compresses in its own way nobody here can read. */
  async storeUncompressed(): Promise<void> {
    const columns = await this.ask(
      `SELECT format('ALTER TABLE %s ALTER COLUMN %I SET STORAGE EXTERNAL', c.oid::regclass, a.attname) AS change
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND NOT a.attisdropped AND a.attstorage = 'x' AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { change } of columns) await this.ask(change);
  }

  /** Ends it and leaves nothing. */
  async stop(): Promise<void> {
    const cluster = `--pgdata=${this.directory}/cluster`;
    await run('pg_ctl', this.directory, [cluster, '--mode=immediate', 'stop']);
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async ask(statement: string): Promise<Record<string, string>[]> {
    const connection = `postgresql://postgres@127.0.0.1:${this.port}/postgres`;
    const server = knex({ client: 'pg', connection });
    const { rows } = await server
      .raw(statement)
      .finally(() => server.destroy());
    return rows;
  }
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it runs as the user that Debian's package made for it. */
async function run(
  program: string,
  cwd: string,
  args: string[],
): Promise<void> {
  const command = [join(dirname(initdb), program), ...args];
  const [first, ...rest] = isRoot
    ? ['runuser', '-u', 'postgres', '--', ...command]
    : command;
  await execute(first, rest, { cwd });
}

async function idOf(kind: '-u' | '-g'): Promise<number> {
  return Number((await execute('id', [kind, 'postgres'])).stdout);
}
