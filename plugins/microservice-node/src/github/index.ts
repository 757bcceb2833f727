/* GitHub: clients, and effects that may be repeated. */
export { checkCiName, checkSecretSize } from './checkCiNames';
export { createGithubConnector } from './createGithubConnector';
export type { ConnectRequest, GithubConnector } from './createGithubConnector';
export { ensureOidcSubject } from './ensureOidcSubject';
export { ensureRepository, readRepository } from './ensureRepository';
export type { EnsuredRepository, RepositoryRequest } from './ensureRepository';
export { ensureRuleset } from './ensureRuleset';
export { ensureSecrets } from './ensureSecrets';
export type { SecretRequest } from './ensureSecrets';
export { ensureTopics } from './ensureTopics';
export { ensureVariables } from './ensureVariables';
export type { VariableRequest } from './ensureVariables';
export { ensureEnvironments } from './environments/ensureEnvironments';
export type { EnsuredEnvironment } from './environments/ensureEnvironments';
export type { GithubEnding } from './GithubEnding';
export { GithubError } from './GithubError';
export type { GithubFailure } from './GithubFailure';
export type {
  GithubClient,
  GithubRepository,
  GithubTransport,
} from './GithubRepository';
export type {
  GithubCall,
  GithubCallOutcome,
  GithubWatcher,
} from './GithubWatcher';
export { grantOrganisationSecrets } from './grantOrganisationSecrets';
export { grantTeams } from './grantTeams';
export type { TeamAccess } from './grantTeams';
export { isPublished } from './publishing/isPublished';
export { publishTree } from './publishing/publishTree';
export type { PublishedCommit, PublishRequest } from './publishing/publishTree';
export { writeBaseRef } from './publishing/writeBaseRef';
export { isOnGithub, readAccess, readRepositoryFact } from './readGithubFacts';
export type { GithubAccess, RepositoryFact } from './readGithubFacts';
export { readInstallationPermissions } from './readInstallationPermissions';
export type { RuleRequest } from './RuleRequest';
