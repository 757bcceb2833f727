import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { acquireLease, releaseLease, renewLease } from './operationLease';
import { newOperation } from './operationProgress';

const start = new Date('2026-01-01T00:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const at = (seconds: number) => ({ now: after(seconds), seconds: 15 });
const planned = newOperation(
  {
    id: 'op-1',
    taskId: 'task-1',
    host: 'github.com',
    owner: 'acme',
    repository: 'item-service',
    marker: 'https://portal.example.com/x?operation=op-1',
  },
  start,
);

function granted(operation: Operation, seconds: number): Operation {
  const answer = acquireLease(operation, at(seconds));
  if (answer.result !== 'granted') throw new Error(answer.result);
  return answer.operation;
}

describe('acquireLease', () => {
  it('gives a fence that no earlier run had', () => {
    const first = granted(planned, 0);
    const second = granted(releaseLease(first, 1, { now: after(1) }), 2);
    expect([first.fence, second.fence]).toEqual([1, 2]);
    expect(second.leaseUntil).toBe('2026-01-01T00:00:17.000Z');
  });

  it('says that another run holds it', () => {
    expect(acquireLease(granted(planned, 0), at(14)).result).toBe('held');
  });

  it('counts a run that was silent for a whole lease as died', () => {
    expect(granted(granted(planned, 0), 15).attempt).toBe(2);
  });

  it('counts anew after a run that ended', () => {
    const died = granted(granted(planned, 0), 15);
    const ended = releaseLease(died, 2, { now: after(16) });
    expect(granted(ended, 17).attempt).toBe(1);
  });

  it('asks for a person after five runs that died', () => {
    let operation = planned;
    for (const seconds of [0, 15, 30, 45, 60])
      operation = granted(operation, seconds);
    const answer = acquireLease(operation, at(75));
    expect(answer).toMatchObject({
      result: 'exhausted',
      operation: {
        state: 'needs_you',
        reason: expect.stringMatching(/^The run died 5 times in a row/),
      },
    });
    expect(granted(answer.operation, 76).attempt).toBe(1);
  });

  it('forgets how the run before ended', () => {
    const ended = releaseLease(granted(planned, 0), 1, {
      now: after(1),
      ending: { state: 'needs_you', reason: 'the name is taken' },
    });
    expect(granted(ended, 2)).toMatchObject({ state: 'running' });
    expect(granted(ended, 2)).not.toHaveProperty('reason');
  });
});

describe('renewLease', () => {
  it('also renews a lease that ran out and that nobody took', () => {
    expect(renewLease(granted(planned, 0), 1, at(100)).leaseUntil).toBe(
      '2026-01-01T00:01:55.000Z',
    );
  });

  it('refuses a run that another one followed', () => {
    const second = granted(granted(planned, 0), 15);
    expect(() => renewLease(second, 1, at(16))).toThrow(
      'This run of task task-1 was away for too long and no longer holds github.com/acme/item-service',
    );
  });

  it('refuses a lease that was given back', () => {
    const released = releaseLease(granted(planned, 0), 1, { now: after(1) });
    expect(() => renewLease(released, 1, at(2))).toThrow('no longer holds');
  });
});

describe('releaseLease', () => {
  it('may be said twice, since the first answer may be lost', () => {
    const ending = { state: 'done' as const };
    const once = releaseLease(granted(planned, 0), 1, {
      now: after(1),
      ending,
    });
    expect(releaseLease(once, 1, { now: after(1), ending })).toEqual(once);
  });

  it('refuses a run that another one followed', () => {
    const second = granted(granted(planned, 0), 15);
    expect(() => releaseLease(second, 1, { now: after(16) })).toThrow(
      'no longer holds',
    );
  });
});
