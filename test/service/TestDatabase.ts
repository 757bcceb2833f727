import { randomBytes } from 'node:crypto';
import knex from 'knex';

/** The PostgreSQL that tests may make databases on, where there is one. */
export const databaseServer = process.env.TEST_DATABASE_URL;

/** A database of its own for one test. */
export class TestDatabase {
  private constructor(readonly url: string, private readonly name: string) {}

  /** Makes a database on the server of `TEST_DATABASE_URL`: an empty one, or a copy. */
  static async create(of?: TestDatabase): Promise<TestDatabase> {
    const name = `test_${randomBytes(8).toString('hex')}`;
    const template = of ? ` TEMPLATE ${of.name}` : '';
    await onServer(`CREATE DATABASE ${name}${template}`);
    const url = new URL(databaseServer!);
    url.pathname = `/${name}`;
    return new TestDatabase(url.href, name);
  }

  /** Ends every connection to it and lets nobody in, as if the server were gone. */
  async shut(): Promise<void> {
    await onServer(`ALTER DATABASE ${this.name} ALLOW_CONNECTIONS false`);
    await onServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${this.name}'`,
    );
  }

  /** Lets everybody in again. */
  async open(): Promise<void> {
    await onServer(`ALTER DATABASE ${this.name} ALLOW_CONNECTIONS true`);
  }

  /** Removes it, with whoever is still connected, unless it is gone already. */
  async drop(): Promise<void> {
    await onServer(`DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`);
  }
}

/** The version of the server: `15.18`. */
export async function serverVersion(): Promise<string> {
  const { rows } = await onServer('SHOW server_version');
  return rows[0].server_version.split(' ')[0];
}

async function onServer(statement: string): Promise<any> {
  const server = knex({ client: 'pg', connection: databaseServer });
  return server.raw(statement).finally(() => server.destroy());
}
