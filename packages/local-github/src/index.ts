/**
 * An embedded GitHub for the demo portal and the tests. Development only.
 *
 * @packageDocumentation
 */
export { runCommandLine } from './commandLine';
export type {
  AppOptions,
  AppPermissions,
  InstallationOptions,
} from './configuration/AppOptions';
export type { LagOptions } from './configuration/LagOptions';
export type { LimitOptions } from './configuration/LimitOptions';
export type {
  LocalGithubOptions,
  OrganisationOptions,
  TeamOptions,
  UserOptions,
} from './configuration/LocalGithubOptions';
export type {
  Fault,
  FaultAnswer,
  FaultPlan,
  FiredFault,
  NoAnswer,
} from './faults/Fault';
export { FaultError } from './faults/FaultError';
export type { Faults } from './faults/Faults';
export { StartError } from './configuration/StartError';
export { startLocalGithub, type LocalGithub } from './startLocalGithub';
export type { SecretLocation } from './secrets/openSecret';
export { openStoredSecret } from './secrets/openStoredSecret';
