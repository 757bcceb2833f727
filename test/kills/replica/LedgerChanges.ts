/** A row of the ledger as a statement writes it. */
type Row = Record<string, unknown>;

/** What a write to a row of the ledger is, by the columns that it changes. The first row that fits counts. */
const CHANGES: readonly [name: string, fits: (changed: Row) => boolean][] = [
  ['take lease', changed => 'fence' in changed],
  ['end lease', changed => changed.lease_until === null],
  ['renew lease', changed => Object.keys(changed).join() === 'lease_until'],
];

/** Tells apart the writes of one operation to the ledger, which all write the whole row. */
export class LedgerChanges {
  private row: Row = {};

  /**
   * @param sql - of an insertion or an update
   * @param bindings - its values
   * @returns `renew lease`
   */
  nameOf(sql: string, bindings: unknown[]): string {
    const row = rowOf(sql, bindings);
    const changed = Object.fromEntries(
      Object.entries(row).filter(
        ([column, value]) =>
          column !== 'updated_at' && value !== this.row[column],
      ),
    );
    this.row = { ...this.row, ...row };
    if (sql.startsWith('insert')) return 'insert operation';
    const found = CHANGES.find(([, fits]) => fits(changed));
    return found?.[0] ?? 'record evidence';
  }
}

function rowOf(sql: string, bindings: unknown[]): Row {
  const [written] = sql
    .replace(/^\S+ \S* ?"operations" /, '')
    .split(/ where | values /);
  const columns = [...written.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  return Object.fromEntries(
    columns.map((column, index) => [column, bindings[index]]),
  );
}
