import {
  OperationEnding,
  OperationEvidence,
} from '@microservice-scaffolder/plugin-microservice-common';
import { MemoryLedger } from './MemoryLedger';

const intent = {
  id: 'op-1',
  taskId: 'task-1',
  host: 'github.com',
  owner: 'acme',
  repository: 'item-service',
  marker: 'https://portal.example.com/x?operation=op-1',
};
const other = { ...intent, id: 'op-2', taskId: 'task-2' };

describe('MemoryLedger', () => {
  let clock: Date;
  let ledger: MemoryLedger;
  beforeEach(() => {
    clock = new Date('2026-01-01T00:00:00Z');
    ledger = new MemoryLedger({ now: () => clock });
  });

  /** A run that takes the lease, adds evidence and ends. */
  async function record(evidence: OperationEvidence, ending?: OperationEnding) {
    const { operation } = await ledger.acquire('op-1');
    await ledger.record('op-1', operation.fence, evidence);
    return ledger.release('op-1', operation.fence, ending);
  }

  it('changes nothing when an operation is opened twice', async () => {
    const first = await ledger.open(intent);
    await record({ stage: 'created', repositoryId: 7 });
    expect(first.stage).toBe('planned');
    expect((await ledger.open(intent)).repositoryId).toBe(7);
  });

  it('refuses a second unfinished operation on the same repository', async () => {
    await ledger.open(intent);
    await expect(ledger.open({ ...other, owner: 'Acme' })).rejects.toThrow(
      'github.com/acme/item-service is being provisioned by task task-1',
    );
  });

  it('lets another task begin once the first has finished', async () => {
    await ledger.open(intent);
    await record({ stage: 'registered' }, { state: 'done' });
    expect((await ledger.open(other)).stage).toBe('planned');
  });

  it('lets a finished operation run again, unless somebody else is at work by then', async () => {
    await ledger.open(intent);
    await record({ stage: 'registered' }, { state: 'done' });
    expect((await record({}, { state: 'done' })).fence).toBe(2);
    await ledger.open(other);
    await expect(ledger.acquire('op-1')).rejects.toThrow('by task task-2');
  });

  it('gives a reserved name that was never used to a later task, and stops the earlier one', async () => {
    await ledger.open(intent);
    clock = new Date('2026-01-01T01:00:00Z');
    await ledger.open(other);
    await expect(record({ stage: 'created' })).rejects.toThrow(
      'was given up to a later task',
    );
  });

  it('knows nothing of an operation that was never opened', async () => {
    expect(await ledger.get('op-1')).toBeUndefined();
    await expect(ledger.acquire('op-1')).rejects.toThrow(
      'There is no operation op-1',
    );
  });
});
