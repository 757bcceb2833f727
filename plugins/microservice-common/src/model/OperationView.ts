import { Operation } from './Operation';

/**
 * An operation as people see it: how it stands and what to do, without what the ledger needs for itself.
 *
 * @public
 */
export interface OperationView
  extends Pick<
    Operation,
    | 'id'
    | 'taskId'
    | 'host'
    | 'owner'
    | 'repository'
    | 'initiator'
    | 'stage'
    | 'state'
    | 'reason'
    | 'waitUntil'
    | 'entityRef'
    | 'createdAt'
    | 'updatedAt'
  > {
  /** What exists on GitHub and in the catalog, as half a sentence. */
  remains: string;
  /** Page of the scaffolder task. */
  taskUrl: string;
  /** Page of the repository, once it exists. */
  repositoryUrl?: string;
  /** Whether the caller may continue it now. */
  mayContinue: boolean;
}

/**
 * What operations may be ordered by.
 *
 * @public
 */
export const OPERATION_ORDERS = [
  'createdAt',
  'updatedAt',
  'repository',
  'state',
] as const;

/**
 * One of {@link OPERATION_ORDERS}.
 *
 * @public
 */
export type OperationOrder = (typeof OPERATION_ORDERS)[number];
