import { setTimeout as sleep } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import {
  OperationEnding,
  OperationStage,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  GithubRepository,
  hasReached,
  LeasedOperation,
  LedgerError,
  underLease,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../ActionDependencies';
import { RepositoryTarget } from './repositoryTarget';
import { watchGithub } from './watchGithub';

/**
 * A step that holds the lease of its operation, with a client that asks for the lease before it changes anything.
 *
 * @internal
 */
export interface OperationAtWork extends LeasedOperation {
  repository: GithubRepository;
}

/**
 * What a step needs of the portal to go to work.
 *
 * @internal
 */
export type WorkDependencies = Pick<
  ActionDependencies,
  'ledger' | 'github' | 'configuration' | 'auditor' | 'metrics' | 'runs'
>;

interface Step {
  target: RepositoryTarget;
  context: StepContext;
  needs?: OperationStage;
}

const BY_ANOTHER_RUN = Symbol('finished by another run');

interface StepContext {
  task: { id: string };
  user?: { ref?: string };
  logger: LoggerService;
  signal?: AbortSignal;
}

/**
 * Does the work of a step under the lease of its operation: no other run can at the same time, and a run that was thought
 * dead cannot afterwards.
 *
 * Throws what the work throws, and a `ConflictError` where an earlier step has not come as far as `needs`, or another run of
 * the task has finished everything while this one stood still.
 *
 * @internal
 */
export async function atWork<T>(
  dependencies: WorkDependencies,
  step: Step,
  work: (
    operation: OperationAtWork,
  ) => Promise<{ value: T; ending?: OperationEnding }>,
): Promise<T> {
  const { target, context, needs = 'planned' } = step;
  const { ledger, runs } = dependencies;
  const { leaseSeconds } = dependencies.configuration;
  const { operationId } = target;
  if (!(await ledger.get(operationId))) throw LedgerError.unknown(operationId);
  const { logger, signal } = context;
  const done = await underLease<{ value: T } | typeof BY_ANOTHER_RUN>(
    { ledger, operationId, logger, signal, leaseSeconds },
    async leased => {
      const { operation } = leased;
      if (!hasReached(operation, needs)) {
        throw LedgerError.tooEarly(operation, needs);
      }
      const wasAway = runs.enter(signal, operation);
      if (wasAway && hasReached(operation, 'registered')) {
        return { value: BY_ANOTHER_RUN, ending: { state: 'done' } };
      }
      const operationAtWork = await connected(leased, step, dependencies);
      const { value, ending } = await work(operationAtWork);
      return { value: { value }, ending };
    },
  );
  if (done !== BY_ANOTHER_RUN) return done.value;
  return standBack(target, { leaseSeconds, signal });
}

async function connected(
  leased: LeasedOperation,
  { target, context }: Step,
  dependencies: WorkDependencies,
): Promise<OperationAtWork> {
  const repository = await dependencies.github.connect({
    ...target,
    logger: context.logger,
    signal: leased.signal,
    watcher: watchGithub(dependencies, { leased, context }),
  });
  return { ...leased, repository };
}

/** The scaffolder ends a task with whichever of its runs ends first: the one that did the work gets the time to. */
async function standBack(
  target: RepositoryTarget,
  { leaseSeconds, signal }: { leaseSeconds: number; signal?: AbortSignal },
): Promise<never> {
  await sleep(leaseSeconds * 1000, undefined, { signal });
  throw LedgerError.finished(target);
}
