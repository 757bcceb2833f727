import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  Operation,
  OperationEnding,
} from '@microservice-scaffolder/plugin-microservice-common';
import { OperationMetrics } from '../metrics/createOperationMetrics';
import { TaskReader } from './createTaskReader';
import { decideReconciliation, Reconciliation } from './decideReconciliation';
import { settleOperation } from './settleOperation';
import { TaskRules } from './TaskStanding';

/**
 * What the reconciler works with.
 *
 * @internal
 */
export interface ReconcilerDependencies {
  ledger: {
    listUnattended(since: Date): Promise<Operation[]>;
    changeUnattended(
      seen: Operation,
      change: (operation: Operation) => Operation,
    ): Promise<Operation | undefined>;
  };
  readTask: TaskReader;
  rules: TaskRules;
  /** How long nobody has to have been at work before an operation is looked at. */
  graceSeconds: number;
  auditor: AuditorService;
  metrics: Pick<OperationMetrics, 'ended' | 'reconciled'>;
  logger: LoggerService;
  now?: () => Date;
}

/**
 * Makes the task that compares operations nobody is at work on with what the scaffolder says about their tasks, and writes down
 * how they stand. It changes nothing but the ledger, and nothing at all while the scaffolder cannot be asked.
 *
 * @internal
 */
export function createReconciler(
  dependencies: ReconcilerDependencies,
): () => Promise<void> {
  const { ledger, readTask, rules, graceSeconds, logger } = dependencies;
  const now = dependencies.now ?? (() => new Date());
  let told = false;

  async function round(): Promise<void> {
    const since = new Date(now().getTime() - graceSeconds * 1000);
    for (const operation of await ledger.listUnattended(since)) {
      const task = await readTask(operation.taskId);
      const finding = { operation, task, rules, now: now() };
      const decision = decideReconciliation(finding);
      dependencies.metrics.reconciled.add(1, { kind: decision.kind });
      await settle(dependencies, { operation, decision, now: finding.now });
    }
  }

  return async () => {
    try {
      await round();
      told = false;
    } catch (error) {
      // Once for each outage: this runs every minute.
      if (!told) logger.warn(describeOutage(error));
      told = true;
    }
  };
}

async function settle(
  dependencies: ReconcilerDependencies,
  settled: { operation: Operation; decision: Reconciliation; now: Date },
): Promise<void> {
  const { ledger, metrics } = dependencies;
  const { operation, decision, now } = settled;
  const { ending } = decision;
  if (!ending) return;
  const changed = await ledger.changeUnattended(operation, current =>
    settleOperation(current, ending, now),
  );
  if (!changed) return;
  metrics.ended.add(1, { state: ending.state, stage: changed.stage });
  await tell(dependencies, { operation: changed, kind: decision.kind, ending });
}

async function tell(
  { auditor, logger }: ReconcilerDependencies,
  about: { operation: Operation; kind: string; ending: OperationEnding },
): Promise<void> {
  const { id, taskId, host, owner, repository, stage } = about.operation;
  const { state, reason } = about.ending;
  const event = await auditor.createEvent({
    eventId: 'operation-change',
    severityLevel: 'medium',
    meta: { actionType: 'reconcile', operationId: id, kind: about.kind },
  });
  await event.success({ meta: { host, owner, repository, stage, state } });
  const place = `${host}/${owner}/${repository}`;
  logger.info(
    `Operation ${id} of task ${taskId} on ${place} is ${state}. ${
      reason ?? ''
    }`.trim(),
  );
}

function describeOutage(error: unknown): string {
  const reason = isError(error) ? `${error.name}: ${error.message}` : 'unknown';
  return `Operations are left as they are because their tasks could not be compared (${reason}); this is tried again every round and told once.`;
}
