import knex from 'knex';
import { nameOfStatement } from './effectNames';
import { TaskWatch } from './TaskWatch';
import { TaskWatches } from './TaskWatches';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

interface Statement {
  sql: string;
  bindings?: unknown[];
}

/** A statement, or a commit, as an effect of a task. */
interface DatabaseEffect {
  name: string;
  watch: TaskWatch;
}

/** Puts a watch around every statement that this process sends to PostgreSQL, and around the commits of transactions. */
export function watchDatabase(watches: TaskWatches): void {
  const { prototype } = knex({ client: 'pg' }).client.constructor;
  const send = prototype._query;
  const transactions = new Transactions();
  prototype._query = async function query(
    connection: object,
    statement: Statement,
  ) {
    const happen = () => send.call(this, connection, statement);
    const found = effectOf(watches, statement);
    const effect = transactions.follow(connection, statement.sql, found);
    return effect ? effect.watch.around(effect.name, happen) : happen();
  };
}

function effectOf(
  watches: TaskWatches,
  { sql, bindings = [] }: Statement,
): DatabaseEffect | undefined {
  const name = nameOfStatement(sql);
  const watch = name && watches.find(JSON.stringify(bindings));
  if (!watch) return undefined;
  if (name.startsWith('insert')) watch.learn(idsIn(bindings));
  return name.endsWith('operation')
    ? { watch, name: watch.ledger.nameOf(sql, bindings) }
    : { watch, name };
}

/** What is inserted for a task is later spoken of by its id. */
function idsIn(bindings: unknown[]): string[] {
  return bindings
    .map(String)
    .filter(value => value.length === 36 && ID.test(value));
}

/** Knows what the open transaction of each connection has written. */
class Transactions {
  private readonly written = new WeakMap<object, DatabaseEffect | undefined>();

  /** @returns the effect that the statement is: found, or the commit of what was found before */
  follow(
    connection: object,
    sql: string,
    found: DatabaseEffect | undefined,
  ): DatabaseEffect | undefined {
    if (/^begin/i.test(sql)) this.written.set(connection, undefined);
    if (/^commit/i.test(sql)) return this.commitOf(connection);
    if (found && this.written.has(connection)) {
      this.written.set(connection, found);
    }
    return found;
  }

  private commitOf(connection: object): DatabaseEffect | undefined {
    const written = this.written.get(connection);
    this.written.delete(connection);
    return written && { ...written, name: `commit: ${written.name}` };
  }
}
