import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseLedger } from '../ledger/DatabaseLedger';
import { createReconciler } from './createReconciler';
import { TaskStanding } from './TaskStanding';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const intent = {
  id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
  taskId: 'task-1',
  host: 'github.com',
  owner: 'acme',
  repository: 'item-service',
  marker: 'https://portal.example.com/x',
};

describe('createReconciler', () => {
  const auditor = mockServices.auditor.mock();
  const success = jest.fn();
  const logger = mockServices.logger.mock();
  const metrics = { ended: { add: jest.fn() }, reconciled: { add: jest.fn() } };
  let clock: Date;
  let ledger: DatabaseLedger;
  let task: TaskStanding | Error;
  let reconcile: () => Promise<void>;

  beforeEach(async () => {
    jest.clearAllMocks();
    auditor.createEvent.mockResolvedValue({ success, fail: jest.fn() });
    clock = new Date('2026-01-01T00:00:00Z');
    const now = () => clock;
    const knex = await databases.init('SQLITE_3');
    const database = mockServices.database({ knex });
    ledger = await DatabaseLedger.create({ database, leaseSeconds: 15, now });
    reconcile = createReconciler({
      ...{ ledger, auditor, metrics, logger, now },
      rules: { recovers: true, staleSeconds: 30, timeoutSeconds: 3600 },
      graceSeconds: 60,
      readTask: async () => {
        if (task instanceof Error) throw task;
        return task;
      },
    });
    await ledger.open(intent);
    await ledger.acquire(intent.id);
    clock = new Date('2026-01-01T00:02:00Z');
  });

  it('writes down how the operation of a failed task stands', async () => {
    task = { status: 'failed' };
    await reconcile();
    expect(await ledger.get(intent.id)).toMatchObject({
      state: 'stopped',
      reason:
        'The task ended as failed, its log says why: nothing was created; Continue goes on.',
    });
  });

  it('tells the audit log, the metrics and the log', async () => {
    task = { status: 'failed' };
    await reconcile();
    expect(auditor.createEvent).toHaveBeenCalledWith({
      eventId: 'operation-change',
      severityLevel: 'medium',
      meta: {
        actionType: 'reconcile',
        operationId: intent.id,
        kind: 'ended',
      },
    });
    expect(success).toHaveBeenCalled();
    expect(metrics.reconciled.add).toHaveBeenCalledWith(1, { kind: 'ended' });
    expect(metrics.ended.add).toHaveBeenCalledWith(1, {
      state: 'stopped',
      stage: 'planned',
    });
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('is stopped. The task ended as failed'),
    );
  });

  it('leaves the operation of a living task, and tells nobody', async () => {
    task = { status: 'processing', lastHeartbeatAt: clock.toISOString() };
    await reconcile();
    expect((await ledger.get(intent.id))?.state).toBe('running');
    expect(auditor.createEvent).not.toHaveBeenCalled();
  });

  it('does not look at an operation that somebody was at work on just now', async () => {
    clock = new Date('2026-01-01T00:01:10Z');
    task = { status: 'gone' };
    await reconcile();
    expect((await ledger.get(intent.id))?.state).toBe('running');
  });

  it('refuses a run that wakes up after its task has ended', async () => {
    task = { status: 'cancelled' };
    await reconcile();
    await expect(ledger.renew(intent.id, 1)).rejects.toThrow('no longer holds');
  });

  it('counts the next run as one more attempt where it waits for it', async () => {
    task = {
      status: 'processing',
      lastHeartbeatAt: '2026-01-01T00:00:00Z',
    };
    await reconcile();
    expect((await ledger.get(intent.id))?.state).toBe('waiting');
    const { operation } = await ledger.acquire(intent.id);
    expect(operation).toMatchObject({ state: 'running', attempt: 2 });
  });

  it('leaves everything while the scaffolder cannot be asked, and says so once for each outage', async () => {
    task = new Error('connect ECONNREFUSED');
    await reconcile();
    await reconcile();
    expect((await ledger.get(intent.id))?.state).toBe('running');
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      'Operations are left as they are because their tasks could not be compared (Error: connect ECONNREFUSED); this is tried again every round and told once.',
    );
    task = { status: 'open' };
    await reconcile();
    task = new Error('connect ECONNREFUSED');
    await reconcile();
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });
});
