import { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { TaskRules } from './TaskStanding';

/** More often only asks the scaffolder the same again, more seldom shows as running what has ended. */
const EVERY_SECONDS = { least: 5, usual: 60, most: 3600 };

/**
 * Reads how often the reconciler runs. Throws an error that names the key and what it accepts.
 *
 * @internal
 */
export function readReconcileSeconds(config: RootConfigService): number {
  const key = 'microservice.operations.reconcileSeconds';
  const { least, usual, most } = EVERY_SECONDS;
  const seconds = config.getOptionalNumber(key) ?? usual;
  if (seconds >= least && seconds <= most) return seconds;
  throw new InputError(`${key}: is ${seconds}; set ${least} to ${most}.`);
}

/**
 * Reads what the scaffolder is told to do about tasks whose process has died, with its own defaults.
 *
 * @internal
 */
export function readTaskRules(config: RootConfigService): TaskRules {
  const recovery = 'scaffolder.taskRecovery';
  return {
    recovers:
      config.getOptionalBoolean(`${recovery}.enabled`) ??
      config.getOptionalBoolean('scaffolder.EXPERIMENTAL_recoverTasks') ??
      false,
    staleSeconds: readSeconds(config, {
      key: `${recovery}.staleTimeout`,
      usual: { seconds: 30 },
    }),
    timeoutSeconds: readSeconds(config, {
      key: 'scaffolder.taskTimeout',
      usual: { hours: 24 },
    }),
  };
}

function readSeconds(
  config: RootConfigService,
  { key, usual }: { key: string; usual: HumanDuration },
): number {
  const duration = config.has(key)
    ? readDurationFromConfig(config, { key })
    : usual;
  return durationToMilliseconds(duration) / 1000;
}
