import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseLedger } from './DatabaseLedger';

/** Without Docker, PostgreSQL takes part when its connection string is in BACKSTAGE_TEST_DATABASE_POSTGRES<version>_CONNECTION_STRING. */
const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15', 'POSTGRES_17', 'POSTGRES_18'],
  disableDocker: true,
});

const intent = {
  id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
  taskId: 'task-1',
  host: 'github.com',
  owner: 'Acme',
  repository: 'item-service',
  marker: 'https://portal.example.com/x?operation=9ea36706',
  initiator: 'user:default/guest',
};
const other = {
  ...intent,
  id: '11111111-3afa-517a-b09a-48f2f97952ef',
  taskId: 'task-2',
  initiator: 'user:default/somebody',
};

describe.each(databases.eachSupportedId())('DatabaseLedger on %s', id => {
  let clock: Date;
  let ledger: DatabaseLedger;
  beforeEach(async () => {
    clock = new Date('2026-01-01T00:00:00Z');
    const knex = await databases.init(id);
    ledger = await DatabaseLedger.create({
      database: mockServices.database({ knex }),
      now: () => clock,
    });
  });

  it('keeps what was intended, in lower case where GitHub ignores case', async () => {
    await ledger.open(intent);
    expect(await ledger.get(intent.id)).toEqual({
      ...intent,
      owner: 'acme',
      stage: 'planned',
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    });
  });

  it('changes nothing when an operation is opened twice', async () => {
    await ledger.open(intent);
    const created = await ledger.record(intent.id, {
      stage: 'created',
      repositoryId: 4_294_967_296,
    });
    expect(await ledger.open(intent)).toEqual(created);
  });

  it('adds evidence and never moves a stage back', async () => {
    await ledger.open(intent);
    await ledger.record(intent.id, {
      stage: 'pushed',
      treeSha: 'tree',
      detail: { secrets: ['REGISTRY_TOKEN'] },
    });
    await ledger.record(intent.id, {
      stage: 'created',
      repositoryId: 4_294_967_296,
    });
    expect(await ledger.get(intent.id)).toMatchObject({
      stage: 'pushed',
      treeSha: 'tree',
      repositoryId: 4_294_967_296,
      detail: { secrets: ['REGISTRY_TOKEN'] },
    });
  });

  it('refuses a second unfinished operation on the same repository', async () => {
    await ledger.open(intent);
    await expect(ledger.open({ ...other, owner: 'ACME' })).rejects.toThrow(
      'github.com/acme/item-service is being provisioned by task task-1',
    );
  });

  it('lets exactly one of two in that come at the same time', async () => {
    const outcomes = await Promise.allSettled([
      ledger.open(intent),
      ledger.open(other),
    ]);
    expect(outcomes.map(outcome => outcome.status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('gives the same row to two attempts of the same operation', async () => {
    const [left, right] = await Promise.all([
      ledger.open(intent),
      ledger.open(intent),
    ]);
    expect(left).toEqual(right);
  });

  it('lets another task begin once the first has finished', async () => {
    await ledger.open(intent);
    await ledger.record(intent.id, { stage: 'registered' });
    expect((await ledger.open(other)).stage).toBe('planned');
    expect((await ledger.open(intent)).stage).toBe('registered');
  });

  it('gives a reserved name that was never used to a later task, and stops the earlier one', async () => {
    await ledger.open(intent);
    clock = new Date('2026-01-01T01:00:00Z');
    await ledger.open(other);
    await expect(
      ledger.record(intent.id, { stage: 'created' }),
    ).rejects.toThrow('was given up to a later task');
    await expect(ledger.open(intent)).rejects.toThrow('by task task-2');
  });

  it('refuses evidence for an operation that was never opened', async () => {
    await expect(ledger.record(intent.id, {})).rejects.toThrow(
      `There is no operation ${intent.id}`,
    );
  });

  it('lists by repository and by user, newest first', async () => {
    await ledger.open(intent);
    clock = new Date('2026-01-01T00:01:00Z');
    await ledger.open({ ...other, repository: 'user-service' });
    const names = async (filter: object) =>
      (await ledger.list(filter)).map(operation => operation.repository);
    expect(await names({})).toEqual(['user-service', 'item-service']);
    expect(await names({ initiator: 'user:default/guest' })).toEqual([
      'item-service',
    ]);
    expect(await names({ owner: 'ACME', repository: 'User-Service' })).toEqual([
      'user-service',
    ]);
  });
});
