/**
 * An embedded GitHub for the demo portal and the tests. Development only.
 *
 * @packageDocumentation
 */
export { runCommandLine } from './commandLine';
export type {
  LocalGithubOptions,
  OrganisationOptions,
  TeamOptions,
} from './configuration/LocalGithubOptions';
export { StartError } from './configuration/StartError';
export { startLocalGithub, type LocalGithub } from './startLocalGithub';
export type { SecretLocation } from './secrets/openSecret';
