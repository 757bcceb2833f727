import {
  Operation,
  OperationEnding,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  describeRemains,
  hasReached,
} from '@microservice-scaffolder/plugin-microservice-node';
import { TaskRules, TaskStanding } from './TaskStanding';

/**
 * What was found about an operation that is said to be running while nobody is at work on it.
 *
 * @internal
 */
export interface Finding {
  operation: Operation;
  task: TaskStanding;
  rules: TaskRules;
  now: Date;
}

/**
 * What becomes of the operation; without an ending it is left as it is.
 *
 * @internal
 */
export interface Reconciliation {
  kind: string;
  ending?: OperationEnding;
}

interface Row {
  kind: string;
  applies: (finding: Finding) => boolean;
  ending?: (finding: Finding) => OperationEnding;
}

const is =
  (...wanted: TaskStanding['status'][]) =>
  ({ task }: Finding) =>
    wanted.includes(task.status);

/** The first row that applies decides; the last one always does. */
const ROWS: readonly Row[] = [
  {
    kind: 'completed',
    applies: finding =>
      is('completed')(finding) && hasReached(finding.operation, 'pushed'),
    ending: () => ({ state: 'done' }),
  },
  {
    kind: 'completed_early',
    applies: is('completed'),
    ending: finding =>
      stopped(finding, 'The task was completed without pushing the code'),
  },
  {
    kind: 'ended',
    applies: is('failed', 'cancelled', 'skipped'),
    ending: finding =>
      stopped(
        finding,
        `The task ended as ${finding.task.status}, its log says why`,
      ),
  },
  {
    kind: 'gone',
    applies: is('gone'),
    ending: ({ operation }) => ({
      state: 'stopped',
      reason: `The scaffolder no longer has the task: ${describeRemains(
        operation,
      )}; start again with another repository name, or finish this one by hand.`,
    }),
  },
  {
    kind: 'resumes',
    applies: finding => isSilent(finding) && finding.rules.recovers,
    ending: ({ operation }) => ({
      state: 'waiting',
      reason: `The process that ran the task went away: ${describeRemains(
        operation,
      )}; the task is resumed by itself.`,
    }),
  },
  {
    kind: 'silent',
    applies: isSilent,
    ending: ({ operation, task, rules }) => ({
      state: 'waiting',
      reason: `The process that ran the task went away: ${describeRemains(
        operation,
      )}; press Continue after the scaffolder has given the task up.`,
      waitUntil: new Date(
        heardOf(task) + rules.timeoutSeconds * 1000,
      ).toISOString(),
    }),
  },
  { kind: 'alive', applies: () => true },
];

/**
 * Decides how an operation stands that nobody is at work on, from what the scaffolder says about its task. Never asks for a
 * change outside the ledger.
 *
 * @internal
 */
export function decideReconciliation(finding: Finding): Reconciliation {
  const { kind, ending } = ROWS.find(row => row.applies(finding))!;
  return { kind, ending: ending?.(finding) };
}

function isSilent({ task, rules, now }: Finding): boolean {
  const silence = now.getTime() - heardOf(task);
  return task.status === 'processing' && silence > rules.staleSeconds * 1000;
}

/** A task that was never heard of counts as heard of now: there is nothing to judge it by. */
function heardOf({ lastHeartbeatAt }: TaskStanding): number {
  const heard = Date.parse(lastHeartbeatAt ?? '');
  return Number.isNaN(heard) ? Number.POSITIVE_INFINITY : heard;
}

function stopped({ operation }: Finding, what: string): OperationEnding {
  return {
    state: 'stopped',
    reason: `${what}: ${describeRemains(operation)}; Continue goes on.`,
  };
}
