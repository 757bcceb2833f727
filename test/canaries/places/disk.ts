import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import knex from 'knex';
import { filesBelow, ifThere } from '../world/FolderWatch';
import { Content } from './Content';
import { Place, textContent } from './Place';

const execute = promisify(execFile);

/** Files of SQLite or PostgreSQL, with their write-ahead logs and the server's own log. */
export const databaseFiles: Place = {
  name: 'database files',
  async read({ around }) {
    await around.cluster?.checkpoint();
    const { cluster, directory } = around;
    return readFolder(cluster?.directory ?? join(directory, 'database'));
  },
};

/** What a backup of the database holds. */
export const databaseDump: Place = {
  name: 'database dump',
  async read({ around: { cluster, directory } }) {
    if (cluster) {
      const dump = await cluster.dump();
      return [{ where: 'pg_dump', bytes: dump }, ...binaryValues(dump)];
    }
    const files = globSync(join(directory, 'database/**/*.sqlite'));
    return (await Promise.all(files.map(dumpSqlite))).flat();
  },
};

/** Everything that the backend's processes wrote. */
export const logs: Place = {
  name: 'log',
  read: async ({ logs: files }) =>
    files.map(where => ({ where, bytes: readFileSync(where) })),
};

/** What of the log is for auditors. */
export const audit: Place = {
  name: 'audit log',
  async read({ logs: files }) {
    const lines = files.flatMap(file => readFileSync(file, 'utf8').split('\n'));
    const events = lines.filter(line => line.includes('isAuditEvent'));
    return [textContent('audit events', events.join('\n'))];
  },
};

/** Every file that was in a workspace or in the temporary folder, also for a moment. */
export const workspaces: Place = {
  name: 'workspaces and temporary files',
  read: async ({ around }) => around.watch.take(),
};

/** ZIPs among the files of workspaces, and those that GitHub makes of repositories. */
export const archives: Place = {
  name: 'ZIPs',
  async read({ around }) {
    const contents: Content[] = [];
    for (const repository of repositoriesIn(around.directory)) {
      const zip = ['archive', '--format=zip', '-9', 'HEAD'];
      // A repository that nothing was pushed to has no HEAD.
      const bytes = await git(repository, zip).catch(() => undefined);
      if (bytes) contents.push({ where: `${repository}.zip`, bytes });
    }
    return contents;
  },
};

/** Every object of every repository, whether a branch leads to it or not. */
export const gitObjects: Place = {
  name: 'git objects',
  async read({ around }) {
    const all = ['cat-file', '--batch', '--batch-all-objects'];
    return Promise.all(
      repositoriesIn(around.directory).map(async where => ({
        where,
        bytes: await git(where, all),
      })),
    );
  },
};

/** What GitHub was given and keeps: settings, variables, sealed secrets. */
export const githubStore: Place = {
  name: "GitHub's records",
  read: async ({ around }) => readFolder(join(around.directory, 'github')),
};

function readFolder(folder: string): Content[] {
  return filesBelow(folder).flatMap(where => {
    const bytes = ifThere(() => readFileSync(where));
    return bytes ? [{ where, bytes }] : [];
  });
}

async function dumpSqlite(filename: string): Promise<Content[]> {
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename, options: { readonly: true } },
    useNullAsDefault: true,
  });
  try {
    const tables = await database('sqlite_master').where({ type: 'table' });
    const contents: Content[] = [];
    for (const { name } of tables) {
      const rows = await database(name).select();
      contents.push(...dumpRows(`${filename} ${name}`, rows));
    }
    return contents;
  } finally {
    await database.destroy();
  }
}

/** Rows as a text, and each of their binary values as it is. */
function dumpRows(where: string, rows: Record<string, unknown>[]): Content[] {
  const values = rows.flatMap(row => Object.values(row));
  const binary = values.filter(value => Buffer.isBuffer(value));
  return [
    textContent(where, JSON.stringify(rows)),
    ...binary.map(bytes => ({ where, bytes })),
  ];
}

/** Binary columns in a dump of PostgreSQL, which stand there as hexadecimal digits. */
function binaryValues(dump: Buffer): Content[] {
  const found = dump.toString('latin1').matchAll(/\\x([0-9a-f]{16,})/g);
  return Array.from(found, ([, digits]) => ({
    where: 'a binary value in pg_dump',
    bytes: Buffer.from(digits, 'hex'),
  }));
}

function repositoriesIn(directory: string): string[] {
  return globSync(join(directory, 'github/repositories/*/*/git/HEAD')).map(
    head => head.slice(0, -'/HEAD'.length),
  );
}

async function git(cwd: string, args: string[]): Promise<Buffer> {
  const { stdout } = await execute('git', args, {
    ...{ cwd, encoding: 'buffer', maxBuffer: 1024 ** 3 },
  });
  return stdout;
}
