import knexFactory, { Knex } from 'knex';
import { DatabaseLedger } from '../../plugins/microservice-backend/src/ledger/DatabaseLedger';
import { databaseServer, TestDatabase } from '../service/TestDatabase';
import { LEASE_SECONDS } from './bench/benchActions';
import { Matrix } from './matrix/Matrix';
import { sampleCells } from './matrix/sampleCells';
import { tryCell } from './matrix/tryCell';

const CELLS = sampleCells(2, 7);

/** An empty database, and how it goes away again. */
interface Database {
  knex: Knex;
  drop(): Promise<void>;
}

async function sqlite(): Promise<Database> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  return { knex, drop: () => knex.destroy() };
}

async function postgres(): Promise<Database> {
  const database = await TestDatabase.create();
  const knex = knexFactory({ client: 'pg', connection: database.url });
  return {
    knex,
    drop: () => knex.destroy().then(() => database.drop()),
  };
}

const SERVERS = [
  { name: 'SQLite', start: sqlite, there: true },
  {
    name: 'PostgreSQL (TEST_DATABASE_URL)',
    start: postgres,
    there: !!databaseServer,
  },
];

describe.each(SERVERS)('with the ledger in $name', ({ start, there }) => {
  const test = there ? it : it.skip;
  let database: Database;
  let matrix: Matrix;
  beforeAll(async () => {
    if (!there) return;
    database = await start();
    const { knex } = database;
    const ledger = await DatabaseLedger.create({
      database: { getClient: async () => knex },
      leaseSeconds: LEASE_SECONDS,
    });
    matrix = await Matrix.start({ ledger });
  });
  afterAll(async () => {
    await matrix?.stop();
    await database?.drop();
  });

  test.each(CELLS)(
    'a disturbed run reaches the state of an undisturbed one: $row.name, seed $seed',
    async cell => {
      expect(await tryCell(matrix, cell)).toEqual([]);
    },
  );

  test('two processes at once leave what one leaves', async () => {
    const run = matrix.newRun(1);
    const rival = matrix.newRun(1, run);
    const ends = await Promise.all([run.task.run(), rival.task.run()]);
    expect(ends.map(({ status }) => status)).toEqual([
      'completed',
      'completed',
    ]);
    const { state } = await matrix.reference(1);
    expect(await matrix.stateOf(run)).toBe(state);
  });
});
