import { MemoryLedger } from '@microservice-scaffolder/plugin-microservice-node';
import { CountedLedger } from './CountedLedger';

const intent = {
  id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
  taskId: 'task-1',
  host: 'github.com',
  owner: 'acme',
  repository: 'item-service',
  marker: 'https://portal.example.com/x',
};

describe('CountedLedger', () => {
  const ended = { add: jest.fn() };
  const leaseRejected = { add: jest.fn() };
  let clock: Date;
  let ledger: CountedLedger;
  beforeEach(async () => {
    jest.clearAllMocks();
    clock = new Date('2026-01-01T00:00:00Z');
    const inner = new MemoryLedger({ now: () => clock });
    ledger = new CountedLedger(inner, { ended, leaseRejected });
    await ledger.open(intent);
    await ledger.acquire(intent.id);
  });

  it('counts how runs end, and no lease that is given back between two steps', async () => {
    await ledger.record(intent.id, 1, { stage: 'created' });
    await ledger.release(intent.id, 1);
    expect(ended.add).not.toHaveBeenCalled();
    await ledger.acquire(intent.id);
    await ledger.release(intent.id, 2, { state: 'waiting' });
    expect(ended.add.mock.calls).toEqual([
      [1, { state: 'waiting', stage: 'created' }],
    ]);
  });

  it('counts an operation whose runs died too often as one that ended', async () => {
    for (let minute = 1; minute <= 5; minute += 1) {
      clock = new Date(Date.UTC(2026, 0, 1, 0, minute));
      await ledger.acquire(intent.id);
    }
    expect(ended.add.mock.calls).toEqual([
      [1, { state: 'needs_you', stage: 'planned' }],
    ]);
  });

  it('counts what is refused because another run has the lease', async () => {
    await expect(ledger.renew(intent.id, 7)).rejects.toThrow();
    await expect(ledger.record(intent.id, 7, {})).rejects.toThrow();
    await expect(ledger.release(intent.id, 7)).rejects.toThrow();
    expect(leaseRejected.add.mock.calls).toEqual([
      [1, { change: 'renew' }],
      [1, { change: 'record' }],
      [1, { change: 'release' }],
    ]);
  });

  it('does not count an operation that nobody opened', async () => {
    await expect(ledger.renew('unknown', 1)).rejects.toThrow();
    expect(leaseRejected.add).not.toHaveBeenCalled();
  });
});
