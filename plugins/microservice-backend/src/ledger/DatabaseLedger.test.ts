import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  Operation,
  OperationEnding,
  OperationEvidence,
} from '@microservice-scaffolder/plugin-microservice-common';
import { DatabaseLedger } from './DatabaseLedger';
import { OperationFilter } from './OperationFilter';

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
      leaseSeconds: 15,
      now: () => clock,
    });
  });

  /** A run that takes the lease, adds evidence and ends. */
  async function record(evidence: OperationEvidence, ending?: OperationEnding) {
    const { operation } = await ledger.acquire(intent.id);
    await ledger.record(intent.id, operation.fence, evidence);
    return ledger.release(intent.id, operation.fence, ending);
  }

  it('keeps what was intended, in lower case where GitHub ignores case', async () => {
    await ledger.open(intent);
    expect(await ledger.get(intent.id)).toEqual({
      ...intent,
      owner: 'acme',
      stage: 'planned',
      state: 'running',
      fence: 0,
      attempt: 0,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    });
  });

  it('changes nothing when an operation is opened twice', async () => {
    await ledger.open(intent);
    const created = await record({
      stage: 'created',
      repositoryId: 4_294_967_296,
    });
    expect(await ledger.open(intent)).toEqual(created);
  });

  it('adds evidence and never moves a stage back', async () => {
    await ledger.open(intent);
    await record({
      stage: 'pushed',
      treeSha: 'tree',
      detail: { secrets: ['REGISTRY_TOKEN'] },
    });
    await record({
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
    await record({ stage: 'registered' }, { state: 'done' });
    expect((await ledger.open(other)).stage).toBe('planned');
    expect((await ledger.open(intent)).stage).toBe('registered');
  });

  it('gives a reserved name that was never used to a later task, and stops the earlier one', async () => {
    await ledger.open(intent);
    clock = new Date('2026-01-01T01:00:00Z');
    await ledger.open(other);
    await expect(record({ stage: 'created' })).rejects.toThrow(
      'was given up to a later task',
    );
    await expect(ledger.open(intent)).rejects.toThrow('by task task-2');
  });

  it('refuses evidence for an operation that was never opened', async () => {
    await expect(ledger.record(intent.id, 1, {})).rejects.toThrow(
      `There is no operation ${intent.id}`,
    );
  });

  it('grants the lease to one of two runs that come at the same time', async () => {
    await ledger.open(intent);
    const answers = await Promise.all([
      ledger.acquire(intent.id),
      ledger.acquire(intent.id),
    ]);
    expect(answers.map(({ result }) => result).sort()).toEqual([
      'granted',
      'held',
    ]);
  });

  it('refuses a run whose lease was taken over', async () => {
    await ledger.open(intent);
    const { operation } = await ledger.acquire(intent.id);
    clock = new Date('2026-01-01T00:00:16Z');
    expect((await ledger.acquire(intent.id)).operation).toMatchObject({
      fence: 2,
      attempt: 2,
    });
    for (const change of [
      () => ledger.renew(intent.id, operation.fence),
      () => ledger.record(intent.id, operation.fence, {}),
      () => ledger.release(intent.id, operation.fence),
    ]) {
      await expect(change()).rejects.toThrow('no longer holds');
    }
  });

  it('keeps how a run ended, until the next one begins', async () => {
    const ending = {
      state: 'waiting' as const,
      reason: 'the rate limit is used up',
      waitUntil: '2026-01-01T01:00:00.000Z',
    };
    await ledger.open(intent);
    expect(await record({}, ending)).toMatchObject(ending);
    const { operation } = await ledger.acquire(intent.id);
    expect(operation.state).toBe('running');
    expect(operation.reason).toBeUndefined();
    expect(await ledger.get(intent.id)).toEqual(operation);
  });

  it('lists by repository and by user, newest first', async () => {
    await ledger.open(intent);
    clock = new Date('2026-01-01T00:01:00Z');
    await ledger.open({ ...other, repository: 'user-service' });
    const names = async (filter: OperationFilter) =>
      (await ledger.list(filter)).map(operation => operation.repository);
    expect(await names({})).toEqual(['user-service', 'item-service']);
    const visible = { initiators: ['user:default/guest'] };
    expect(await names({ visible })).toEqual(['item-service']);
    expect(await names({ visible: { not: visible } })).toEqual([
      'user-service',
    ]);
    const not = { not: visible };
    expect(await names({ visible: { allOf: [visible, not] } })).toEqual([]);
    expect(await names({ visible: { anyOf: [visible, not] } })).toHaveLength(2);
    expect(
      await names({ visible: { anyOf: [visible, not] }, repository: 'x' }),
    ).toEqual([]);
    expect(await names({ owner: 'ACME', repository: 'User-Service' })).toEqual([
      'user-service',
    ]);
  });

  it('lists by state and in another order', async () => {
    await ledger.open(intent);
    await ledger.open({ ...other, repository: 'a-service' });
    await record({}, { state: 'stopped' });
    const names = async (filter: OperationFilter) =>
      (await ledger.list(filter)).map(operation => operation.repository);
    expect(await names({ state: 'stopped' })).toEqual(['item-service']);
    const order = { by: 'repository', direction: 'asc' } as const;
    expect(await names({ order })).toEqual(['a-service', 'item-service']);
  });

  describe('an operation that is said to be running', () => {
    const later = new Date('2026-01-01T00:01:00Z');
    const settle = (operation: Operation): Operation => ({
      ...operation,
      state: 'stopped',
      reason: 'the task failed',
    });

    it('is unattended once its lease has lapsed for long enough', async () => {
      await ledger.open(intent);
      await ledger.acquire(intent.id);
      const lapse = new Date('2026-01-01T00:00:15Z');
      expect(await ledger.listUnattended(lapse)).toEqual([]);
      expect(await ledger.listUnattended(later)).toEqual([
        await ledger.get(intent.id),
      ]);
    });

    it('is changed while nobody is at work on it', async () => {
      const seen = await ledger.open(intent);
      expect(await ledger.changeUnattended(seen, settle)).toEqual({
        ...seen,
        state: 'stopped',
        reason: 'the task failed',
      });
      expect(await ledger.listUnattended(later)).toEqual([]);
    });

    it('is left alone while a run holds its lease', async () => {
      await ledger.open(intent);
      const { operation } = await ledger.acquire(intent.id);
      expect(await ledger.changeUnattended(operation, settle)).toBeUndefined();
      expect(await ledger.get(intent.id)).toEqual(operation);
    });

    it('is left alone when a run has come and gone since it was seen', async () => {
      const seen = await ledger.open(intent);
      await record({});
      expect(await ledger.changeUnattended(seen, settle)).toBeUndefined();
      expect((await ledger.get(intent.id))?.state).toBe('running');
    });

    it('does not take back the name that it was given up for', async () => {
      const seen = await ledger.open(intent);
      clock = new Date('2026-01-01T01:00:00Z');
      await ledger.open(other);
      await ledger.changeUnattended(seen, settle);
      await expect(ledger.acquire(intent.id)).rejects.toThrow(
        'was given up to a later task',
      );
      expect((await ledger.acquire(other.id)).result).toBe('granted');
    });
  });

  it('counts the operations in each state, and knows the oldest that is running', async () => {
    expect(await ledger.count()).toEqual({ states: {} });
    await ledger.open(intent);
    await record({}, { state: 'done' });
    clock = new Date('2026-01-01T00:01:00Z');
    await ledger.open(other);
    expect(await ledger.count()).toEqual({
      states: { done: 1, running: 1 },
      oldestRunning: '2026-01-01T00:01:00.000Z',
    });
  });
});
