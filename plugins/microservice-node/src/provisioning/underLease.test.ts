import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { InputError } from '@backstage/errors';
import { LedgerError } from './LedgerError';
import { MemoryLedger } from './MemoryLedger';
import { underLease } from './underLease';

const id = 'op-1';
const intent = {
  id,
  taskId: 'task-1',
  host: 'github.com',
  owner: 'acme',
  repository: 'item-service',
  marker: 'https://portal.example.com/x?operation=op-1',
};
/** Short enough for tests that wait for its end. */
const leaseSeconds = 0.4;

describe('underLease', () => {
  const logger = mockServices.logger.mock();
  let ledger: MemoryLedger;
  beforeEach(async () => {
    ledger = new MemoryLedger({ leaseSeconds });
    await ledger.open(intent);
    logger.warn.mockClear();
  });
  const request = (signal?: AbortSignal) => ({
    ledger,
    operationId: id,
    logger,
    signal,
    leaseSeconds,
  });

  it('renews the lease as long as the work lasts', async () => {
    const value = await underLease(request(), async leased => {
      await sleep(leaseSeconds * 2000);
      expect((await ledger.acquire(id)).result).toBe('held');
      await leased.confirm();
      return { value: 7 };
    });
    expect(value).toBe(7);
    expect((await ledger.get(id))?.leaseUntil).toBeUndefined();
  });

  it('has one renewal at a time under way, however long the ledger takes', async () => {
    let underWay = 0;
    await underLease(request(), async () => {
      ledger.renew = () => {
        underWay += 1;
        return new Promise(() => {});
      };
      await sleep(leaseSeconds * 1500);
      return { value: undefined };
    });
    expect(underWay).toBe(1);
  });

  it('leaves the operation running between steps, and done with the last', async () => {
    await underLease(request(), async () => ({ value: 1 }));
    expect((await ledger.get(id))?.state).toBe('running');
    await underLease(request(), async () => ({
      value: 2,
      ending: { state: 'done' as const },
    }));
    expect((await ledger.get(id))?.state).toBe('done');
  });

  it('tells ledger and log why the work stopped', async () => {
    const work = underLease(request(), async () => {
      throw new InputError('The name is taken; choose another.');
    });
    await expect(work).rejects.toThrow('The name is taken');
    expect(await ledger.get(id)).toMatchObject({
      state: 'needs_you',
      reason: 'The name is taken; choose another.',
    });
    expect(logger.warn).toHaveBeenCalledWith(
      'Needs you: The name is taken; choose another.',
    );
  });

  it('lets two runs work one after the other', async () => {
    const order: string[] = [];
    const run = (name: string) =>
      underLease(request(), async () => {
        order.push(`${name} begins`);
        await sleep(50);
        order.push(`${name} ends`);
        return { value: undefined };
      });
    await Promise.all([run('one'), run('two')]);
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('ends a run whose lease another one took, once that one has ended', async () => {
    const order: string[] = [];
    let successor: Promise<unknown> = Promise.resolve();
    const frozen = underLease(request(), async leased => {
      // A frozen process renews nothing.
      const renew = ledger.renew.bind(ledger);
      ledger.renew = async () => leased.operation;
      await sleep(leaseSeconds * 1000 + 100);
      ledger.renew = renew;
      successor = underLease(request(), async () => {
        await sleep(300);
        order.push('the successor ends');
        return { value: undefined, ending: { state: 'done' as const } };
      });
      await sleep(100);
      await leased.confirm();
      return { value: undefined };
    });
    await expect(frozen).rejects.toThrow('no longer holds');
    order.push('the frozen run ends');
    await successor;
    expect(order).toEqual(['the successor ends', 'the frozen run ends']);
    expect(await ledger.get(id)).toMatchObject({ state: 'done' });
  });

  it('asks again where the ledger cannot be reached for a moment', async () => {
    const renew = ledger.renew.bind(ledger);
    let failures = 2;
    ledger.renew = async (...parameters) => {
      failures -= 1;
      if (failures >= 0) throw LedgerError.unreachable('ECONNREFUSED');
      return renew(...parameters);
    };
    const work = underLease(request(), async leased => {
      await leased.confirm();
      return { value: 'went on' };
    });
    expect(await work).toBe('went on');
  });

  it('says what exists when the task is cancelled', async () => {
    const task = new AbortController();
    const work = underLease(request(task.signal), async leased => {
      await leased.record({ stage: 'create_pending', repositoryId: 7 });
      task.abort(new Error('cancelled'));
      await leased.confirm();
      return { value: undefined };
    });
    await expect(work).rejects.toThrow('cancelled');
    expect(await ledger.get(id)).toMatchObject({
      state: 'stopped',
      reason:
        'The task was cancelled: github.com/acme/item-service exists without its code; Retry goes on.',
    });
  });

  it('does not wait for the lease of another run once the task is cancelled', async () => {
    await ledger.acquire(id);
    const work = underLease(request(AbortSignal.timeout(20)), async () => ({
      value: undefined,
    }));
    await expect(work).rejects.toThrow();
  });
});
