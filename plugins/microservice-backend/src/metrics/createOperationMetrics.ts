import {
  MetricsService,
  MetricsServiceCounter,
} from '@backstage/backend-plugin-api/alpha';
import {
  Operation,
  OPERATION_STATES,
} from '@microservice-scaffolder/plugin-microservice-common';
import { OperationCount } from '../ledger/DatabaseLedger';

/**
 * What the plugin counts about operations.
 *
 * @internal
 */
export interface OperationMetrics {
  ended: MetricsServiceCounter<Pick<Operation, 'state' | 'stage'>>;
  leaseRejected: MetricsServiceCounter<{ change: string }>;
  reconciled: MetricsServiceCounter<{ kind: string }>;
}

/**
 * Makes the instruments about operations. Those that observe the ledger ask it whenever metrics are collected.
 *
 * @internal
 */
export function createOperationMetrics(
  metrics: MetricsService,
  ledger: { count(): Promise<OperationCount> },
  now: () => Date = () => new Date(),
): OperationMetrics {
  observe(metrics, ledger, now);
  return {
    ended: metrics.createCounter('microservice.operations.ended', {
      description: 'Runs that ended, by how and at which stage',
      unit: '{operation}',
    }),
    leaseRejected: metrics.createCounter(
      'microservice.operations.lease.rejected',
      {
        description: 'Changes refused because another run has the operation',
        unit: '{request}',
      },
    ),
    reconciled: metrics.createCounter('microservice.operations.reconciled', {
      description: 'Operations compared with their tasks, by what was found',
      unit: '{operation}',
    }),
  };
}

function observe(
  metrics: MetricsService,
  ledger: { count(): Promise<OperationCount> },
  now: () => Date,
): void {
  metrics
    .createObservableGauge<Pick<Operation, 'state'>>(
      'microservice.operations.current',
      { description: 'Operations in each state', unit: '{operation}' },
    )
    .addCallback(async result => {
      const { states } = await ledger.count();
      for (const state of OPERATION_STATES) {
        result.observe(states[state] ?? 0, { state });
      }
    });
  metrics
    .createObservableGauge('microservice.operations.oldest', {
      description: 'Age of the oldest operation that is running, 0 for none',
      unit: 's',
    })
    .addCallback(async result => {
      const { oldestRunning } = await ledger.count();
      const age = oldestRunning
        ? now().getTime() - Date.parse(oldestRunning)
        : 0;
      result.observe(age / 1000);
    });
}
