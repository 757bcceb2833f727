import { LoggerService } from '@backstage/backend-plugin-api';
import { Ledger } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * A run that wants to work on an operation.
 *
 * @public
 */
export interface LeaseRequest {
  ledger: Ledger;
  operationId: string;
  logger: LoggerService;
  /** Of the task: ends the wait for the lease, and the work. */
  signal?: AbortSignal;
  /** How long the ledger's leases last. */
  leaseSeconds: number;
}
