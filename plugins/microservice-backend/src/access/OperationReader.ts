import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Operation } from '@microservice-scaffolder/plugin-microservice-common';
import { InitiatorQuery } from './operationRules';

/**
 * Somebody who reads operations.
 *
 * @internal
 */
export interface OperationReader {
  /** Entity reference of a user; a backend plugin has none. */
  entityRef: string | undefined;
  /** What the ledger may be asked for. */
  sees: 'everything' | 'nothing' | PermissionCriteria<InitiatorQuery>;
  /** The same for one operation. */
  maySee(operation: Operation): boolean;
}
