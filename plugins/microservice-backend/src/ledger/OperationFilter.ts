import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  OperationOrder,
  OperationState,
} from '@microservice-scaffolder/plugin-microservice-common';
import { InitiatorQuery } from '../access/operationRules';

/**
 * Which operations are wanted, and in which order.
 *
 * @internal
 */
export interface OperationFilter {
  owner?: string;
  repository?: string;
  state?: OperationState;
  /** Only those that may be seen. */
  visible?: PermissionCriteria<InitiatorQuery>;
  /** Default: the newest first. */
  order?: { by: OperationOrder; direction: 'asc' | 'desc' };
}
