import {
  AuthService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { createReconciler, ReconcilerDependencies } from './createReconciler';
import { createTaskReader } from './createTaskReader';
import { readReconcileSeconds, readTaskRules } from './readReconcilerConfig';

/** A round that takes longer than this has died; the next one begins anew. */
const LONGEST_ROUND = { minutes: 5 };

/**
 * Has the reconciler run again and again, on one replica at a time.
 *
 * @internal
 */
export async function scheduleReconciler(
  services: Pick<
    ReconcilerDependencies,
    'ledger' | 'auditor' | 'metrics' | 'logger'
  > & {
    auth: AuthService;
    config: RootConfigService;
    scaffolder: Pick<ScaffolderService, 'getTask'>;
    scheduler: SchedulerService;
  },
): Promise<void> {
  const seconds = readReconcileSeconds(services.config);
  await services.scheduler.scheduleTask({
    id: 'reconcile-operations',
    scope: 'global',
    frequency: { seconds },
    initialDelay: { seconds },
    timeout: LONGEST_ROUND,
    fn: createReconciler({
      ...services,
      readTask: createTaskReader(services),
      rules: readTaskRules(services.config),
      graceSeconds: seconds,
    }),
  });
}
