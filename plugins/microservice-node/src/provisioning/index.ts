/* Operations: their identity, their record and what policy allows. */
export { checkRepositoryPolicy } from './checkRepositoryPolicy';
export type { RepositoryWish } from './checkRepositoryPolicy';
export { decideOpening } from './decideOpening';
export type { OpeningDecision } from './decideOpening';
export { describeRemains } from './describeRemains';
export { describeEnding, endingOf } from './endingOf';
export type { EndingError } from './endingOf';
export type { LeaseRequest } from './LeaseRequest';
export { LedgerError } from './LedgerError';
export { markerFor } from './markerFor';
export type { MarkerParts } from './markerFor';
export { MemoryLedger } from './MemoryLedger';
export { operationId } from './operationId';
export type { OperationKey } from './operationId';
export {
  acquireLease,
  assertFence,
  isHeld,
  releaseLease,
  renewLease,
} from './operationLease';
export type { LeaseTerm } from './operationLease';
export {
  hasReached,
  mergeEvidence,
  newOperation,
  occupies,
} from './operationProgress';
export { RowLedger } from './RowLedger';
export type { RowLedgerOptions } from './RowLedger';
export { RemoteLedger } from './RemoteLedger';
export type { RemoteLedgerOptions } from './RemoteLedger';
export { underLease } from './underLease';
export type { LeasedOperation } from './underLease';
