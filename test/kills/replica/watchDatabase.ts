import knex from 'knex';
import { EffectWatch } from './EffectWatch';
import { nameOfStatement } from './effectNames';

interface Statement {
  sql: string;
}

/** Puts a watch around every statement that this process sends to PostgreSQL, and around the commits of transactions. */
export function watchDatabase(watch: EffectWatch): void {
  const { prototype } = knex({ client: 'pg' }).client.constructor;
  const send = prototype._query;
  const transactions = new Transactions();
  prototype._query = function query(connection: object, asked: Statement) {
    const name = transactions.nameOf(connection, asked.sql ?? '');
    return watch.around(name, () => send.call(this, connection, asked));
  };
}

/** Knows what the open transaction of each connection has written. */
class Transactions {
  private readonly written = new WeakMap<object, string | undefined>();

  nameOf(connection: object, sql: string): string | undefined {
    if (/^begin/i.test(sql)) this.written.set(connection, undefined);
    if (/^commit/i.test(sql)) return this.nameOfCommit(connection);
    const name = nameOfStatement(sql);
    if (name && this.written.has(connection)) {
      this.written.set(connection, name);
    }
    return name;
  }

  private nameOfCommit(connection: object): string | undefined {
    const name = this.written.get(connection);
    this.written.delete(connection);
    return name && `commit: ${name}`;
  }
}
