/* Where the values of CI secrets come from, who may use them, and how they are sealed on their way. */
export { createSecretResolver } from './createSecretResolver';
export type {
  SecretResolution,
  SecretResolver,
  SecretResolverOptions,
} from './createSecretResolver';
export { loadSealingKeys } from './loadSealingKeys';
export { redactionVariants } from './redactionVariants';
export { SealingKeys } from './SealingKeys';
export type {
  SecretAllowance,
  SecretSettings,
  VaultSettings,
} from './SecretSettings';
export type { SecretQuery, UnresolvedReason } from './SecretSource';
