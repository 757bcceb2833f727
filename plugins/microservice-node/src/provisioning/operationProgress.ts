import {
  Operation,
  OPERATION_STAGES,
  OperationEvidence,
  OperationIntent,
  OperationStage,
} from '@microservice-scaffolder/plugin-microservice-common';
import { LedgerError } from './LedgerError';

/**
 * The row that an intent starts as.
 *
 * @public
 */
export function newOperation(intent: OperationIntent, now: Date): Operation {
  const time = now.toISOString();
  return {
    ...intent,
    host: intent.host.toLowerCase(),
    owner: intent.owner.toLowerCase(),
    repository: intent.repository.toLowerCase(),
    stage: 'planned',
    state: 'running',
    fence: 0,
    attempt: 0,
    createdAt: time,
    updatedAt: time,
  };
}

/**
 * The row with new evidence: a stage never goes back, absent evidence changes nothing, details are added to each other.
 * Throws a `ConflictError` for another repository than the recorded one, since that id is what everything else relies on.
 *
 * @internal
 */
export function mergeEvidence(
  operation: Operation,
  evidence: OperationEvidence,
  now: Date,
): Operation {
  const { repositoryId } = evidence;
  if (
    repositoryId !== undefined &&
    operation.repositoryId !== undefined &&
    repositoryId !== operation.repositoryId
  ) {
    throw LedgerError.otherRepository(operation, repositoryId);
  }
  const given = Object.entries(evidence).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...operation,
    ...Object.fromEntries(given),
    stage: laterStage(operation.stage, evidence.stage),
    ...(evidence.detail && {
      detail: { ...operation.detail, ...evidence.detail },
    }),
    updatedAt: now.toISOString(),
  };
}

/**
 * Whether an operation has come at least as far as a stage.
 *
 * @public
 */
export function hasReached(
  operation: Operation,
  stage: OperationStage,
): boolean {
  return (
    OPERATION_STAGES.indexOf(operation.stage) >= OPERATION_STAGES.indexOf(stage)
  );
}

/**
 * Whether an operation keeps others away from its repository: everything that is not done does.
 *
 * @public
 */
export function occupies({ state }: Operation): boolean {
  return state !== 'done';
}

function laterStage(
  current: OperationStage,
  next: OperationStage = current,
): OperationStage {
  return OPERATION_STAGES.indexOf(next) > OPERATION_STAGES.indexOf(current)
    ? next
    : current;
}
