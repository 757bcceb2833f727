/* Operations: their identity, their record, what policy allows, and where secrets come from. */
export { checkRepositoryPolicy } from './checkRepositoryPolicy';
export type { RepositoryWish } from './checkRepositoryPolicy';
export { decideOpening } from './decideOpening';
export type { OpeningDecision } from './decideOpening';
export { LedgerError } from './LedgerError';
export { markerFor } from './markerFor';
export type { MarkerParts } from './markerFor';
export { MemoryLedger } from './MemoryLedger';
export { operationId } from './operationId';
export type { OperationKey } from './operationId';
export { hasReached, mergeEvidence, newOperation } from './operationProgress';
export { RemoteLedger } from './RemoteLedger';
export type { RemoteLedgerOptions } from './RemoteLedger';
export { resolveSecret } from './resolveSecret';
export type { SecretResolution, SecretSources } from './resolveSecret';
