import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { decideReconciliation } from './decideReconciliation';
import { TaskStanding } from './TaskStanding';

const now = new Date('2026-01-01T12:00:00Z');
const created: Partial<Operation> = { stage: 'created', repositoryId: 7 };
const pushed: Partial<Operation> = { stage: 'pushed', repositoryId: 7 };
const fresh = '2026-01-01T11:59:59Z';
const old = '2026-01-01T11:59:00Z';

function decide(
  task: TaskStanding,
  operation: Partial<Operation> = created,
  recovers = false,
) {
  return decideReconciliation({
    operation: {
      id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
      taskId: 'task-1',
      host: 'github.com',
      owner: 'acme',
      repository: 'item-service',
      marker: 'https://portal.example.com/x',
      stage: 'planned',
      state: 'running',
      fence: 1,
      attempt: 1,
      createdAt: '2026-01-01T11:00:00.000Z',
      updatedAt: '2026-01-01T11:00:00.000Z',
      ...operation,
    },
    task,
    rules: { recovers, staleSeconds: 30, timeoutSeconds: 3600 },
    now,
  });
}

describe('decideReconciliation', () => {
  it.each<[string, TaskStanding, Partial<Operation>]>([
    ['queued', { status: 'open' }, {}],
    ['at work', { status: 'processing', lastHeartbeatAt: fresh }, {}],
    ['never heard of', { status: 'processing' }, {}],
  ])('leaves the operation of a task that is %s', (_, task, operation) => {
    expect(decide(task, operation)).toEqual({ kind: 'alive' });
  });

  it('is done when the task is completed and the code was pushed', () => {
    expect(decide({ status: 'completed' }, pushed)).toEqual({
      kind: 'completed',
      ending: { state: 'done' },
    });
  });

  it('is stopped when the task is completed and the code was not pushed', () => {
    expect(decide({ status: 'completed' })).toEqual({
      kind: 'completed_early',
      ending: {
        state: 'stopped',
        reason:
          'The task was completed without pushing the code: github.com/acme/item-service exists without its code; Continue goes on.',
      },
    });
  });

  it.each(['failed', 'cancelled', 'skipped'] as const)(
    'is stopped when the task is %s, with what remains',
    status => {
      expect(decide({ status }, pushed)).toEqual({
        kind: 'ended',
        ending: {
          state: 'stopped',
          reason: `The task ended as ${status}, its log says why: github.com/acme/item-service exists with its code and is not registered in the catalog; Continue goes on.`,
        },
      });
    },
  );

  it('is stopped when the scaffolder does not have the task any more', () => {
    expect(decide({ status: 'gone' }, {})).toEqual({
      kind: 'gone',
      ending: {
        state: 'stopped',
        reason:
          'The scaffolder no longer has the task: nothing was created; start again with another repository name, or finish this one by hand.',
      },
    });
  });

  it('waits for a silent task that the scaffolder runs again', () => {
    const task: TaskStanding = { status: 'processing', lastHeartbeatAt: old };
    expect(decide(task, created, true)).toEqual({
      kind: 'resumes',
      ending: {
        state: 'waiting',
        reason:
          'The process that ran the task went away: github.com/acme/item-service exists without its code; the task is resumed by itself.',
      },
    });
  });

  it('waits until a silent task is given up where nobody runs it again', () => {
    expect(decide({ status: 'processing', lastHeartbeatAt: old })).toEqual({
      kind: 'silent',
      ending: {
        state: 'waiting',
        reason:
          'The process that ran the task went away: github.com/acme/item-service exists without its code; press Continue after the scaffolder has given the task up.',
        waitUntil: '2026-01-01T12:59:00.000Z',
      },
    });
  });
});
