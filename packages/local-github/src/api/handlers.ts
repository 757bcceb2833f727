import {
  getApp,
  getInstallation,
  getOrganisationInstallation,
  getRepositoryInstallation,
  listInstallations,
} from '../apps/appHandlers';
import {
  createInstallationToken,
  listInstallationRepositories,
} from '../apps/tokenHandlers';
import { environmentHolder, repositoryHolder } from '../handlers/actionsHolder';
import {
  getAuthenticatedUser,
  getOrganisation,
  getRateLimit,
  getUser,
} from '../handlers/accounts';
import { downloadTarball } from '../handlers/archives';
import { createBlob, getBlob } from '../handlers/blobs';
import { renameBranch } from '../handlers/branchRename';
import { getBranch, listBranches } from '../handlers/branches';
import {
  createComment,
  listComments,
  updateComment,
} from '../handlers/comments';
import { createCommit, getGitCommit } from '../handlers/commits';
import { compareCommits } from '../handlers/compare';
import { getContents, getReadme } from '../handlers/contents';
import {
  createBranchPolicy,
  deleteBranchPolicy,
  listBranchPolicies,
} from '../handlers/deploymentBranchPolicies';
import {
  deleteEnvironment,
  getEnvironment,
  listEnvironments,
  putEnvironment,
} from '../handlers/environments';
import { putFile } from '../handlers/fileCommits';
import { getCommit, listHistory } from '../handlers/history';
import {
  addIssueLabels,
  listIssueLabels,
  removeIssueLabel,
} from '../handlers/issueLabels';
import { createLabel, getLabel, listLabels } from '../handlers/labels';
import {
  allowUnsigned,
  deleteProtection,
  getProtection,
  getSignatures,
  putProtection,
  requireSignatures,
} from '../handlers/protections';
import { listPullCommits, listPullFiles } from '../handlers/pullContents';
import { checkMerged, mergePull } from '../handlers/pullMerges';
import { requestReviewers } from '../handlers/pullReviewers';
import { createPull, getPull, listPulls, updatePull } from '../handlers/pulls';
import {
  createRef,
  deleteRef,
  getRef,
  listMatchingRefs,
  updateRef,
} from '../handlers/refs';
import {
  createForUser,
  createInOrganisation,
  deleteRepository,
  getRepository,
  getTopics,
  listForOrganisation,
  replaceTopics,
  updateRepository,
} from '../handlers/repositories';
import {
  createRuleset,
  deleteRuleset,
  getRuleset,
  listBranchRules,
  listRulesets,
  updateRuleset,
} from '../handlers/rulesets';
import { secretHandlers } from '../handlers/secrets';
import {
  createStatus,
  getCombinedStatus,
  listStatuses,
} from '../handlers/statuses';
import {
  checkTeamAccess,
  getTeam,
  grantTeamAccess,
  listTeamRepositories,
  listTeams,
  listTeamsOfRepository,
  revokeTeamAccess,
} from '../handlers/teams';
import { createTree, getTree } from '../handlers/trees';
import { variableHandlers } from '../handlers/variables';
import { Handler } from './Call';
import { inGitDatabase, inRepository } from './inRepository';

const repositoryVariables = variableHandlers(repositoryHolder);
const repositorySecrets = secretHandlers(repositoryHolder);
const environmentVariables = variableHandlers(environmentHolder);
const environmentSecrets = secretHandlers(environmentHolder);

/** What this server does for each operation of GitHub's description; an operation without a row answers 501. */
export const handlers: Record<string, Handler> = {
  'users/get-by-username': getUser,
  'users/get-authenticated': getAuthenticatedUser,
  'orgs/get': getOrganisation,
  'rate-limit/get': getRateLimit,

  'apps/get-authenticated': getApp,
  'apps/list-installations': listInstallations,
  'apps/get-installation': getInstallation,
  'apps/get-org-installation': getOrganisationInstallation,
  'apps/get-repo-installation': getRepositoryInstallation,
  'apps/create-installation-access-token': createInstallationToken,
  'apps/list-repos-accessible-to-installation': listInstallationRepositories,

  'repos/create-in-org': createInOrganisation,
  'repos/create-for-authenticated-user': createForUser,
  'repos/list-for-org': listForOrganisation,
  'repos/get': inRepository(getRepository),
  'repos/update': inRepository(updateRepository),
  'repos/delete': inRepository(deleteRepository),
  'repos/get-all-topics': inRepository(getTopics),
  'repos/replace-all-topics': inRepository(replaceTopics),

  'git/create-blob': inGitDatabase(createBlob),
  'git/get-blob': inGitDatabase(getBlob),
  'git/create-tree': inGitDatabase(createTree),
  'git/get-tree': inGitDatabase(getTree),
  'git/create-commit': inGitDatabase(createCommit),
  'git/get-commit': inGitDatabase(getGitCommit),
  'git/create-ref': inGitDatabase(createRef),
  'git/get-ref': inGitDatabase(getRef),
  'git/list-matching-refs': inGitDatabase(listMatchingRefs),
  'git/update-ref': inGitDatabase(updateRef),
  'git/delete-ref': inGitDatabase(deleteRef),

  'repos/get-content': inRepository(getContents),
  'repos/create-or-update-file-contents': inRepository(putFile),
  'repos/get-readme': inRepository(getReadme),
  'repos/list-branches': inRepository(listBranches),
  'repos/get-branch': inRepository(getBranch),
  'repos/list-commits': inGitDatabase(listHistory),
  'repos/get-commit': inGitDatabase(getCommit),
  'repos/get-combined-status-for-ref': inRepository(getCombinedStatus),
  'repos/create-commit-status': inRepository(createStatus),
  'repos/list-commit-statuses-for-ref': inRepository(listStatuses),
  'repos/compare-commits-with-basehead': inRepository(compareCommits),
  'repos/rename-branch': inRepository(renameBranch),
  'repos/download-tarball-archive': inRepository(downloadTarball),

  'teams/list': listTeams,
  'teams/get-by-name': getTeam,
  'teams/list-repos-in-org': listTeamRepositories,
  'teams/check-permissions-for-repo-in-org': inRepository(checkTeamAccess),
  'teams/add-or-update-repo-permissions-in-org': inRepository(grantTeamAccess),
  'teams/remove-repo-in-org': inRepository(revokeTeamAccess),
  'repos/list-teams': inRepository(listTeamsOfRepository),

  'actions/list-repo-variables': repositoryVariables.list,
  'actions/create-repo-variable': repositoryVariables.create,
  'actions/get-repo-variable': repositoryVariables.get,
  'actions/update-repo-variable': repositoryVariables.update,
  'actions/delete-repo-variable': repositoryVariables.remove,
  'actions/get-repo-public-key': repositorySecrets.publicKey,
  'actions/list-repo-secrets': repositorySecrets.list,
  'actions/get-repo-secret': repositorySecrets.get,
  'actions/create-or-update-repo-secret': repositorySecrets.put,
  'actions/delete-repo-secret': repositorySecrets.remove,

  'repos/get-all-environments': inRepository(listEnvironments),
  'repos/get-environment': inRepository(getEnvironment),
  'repos/create-or-update-environment': inRepository(putEnvironment),
  'repos/delete-an-environment': inRepository(deleteEnvironment),
  'repos/list-deployment-branch-policies': inRepository(listBranchPolicies),
  'repos/create-deployment-branch-policy': inRepository(createBranchPolicy),
  'repos/delete-deployment-branch-policy': inRepository(deleteBranchPolicy),
  'actions/list-environment-variables': environmentVariables.list,
  'actions/create-environment-variable': environmentVariables.create,
  'actions/get-environment-variable': environmentVariables.get,
  'actions/update-environment-variable': environmentVariables.update,
  'actions/delete-environment-variable': environmentVariables.remove,
  'actions/get-environment-public-key': environmentSecrets.publicKey,
  'actions/list-environment-secrets': environmentSecrets.list,
  'actions/get-environment-secret': environmentSecrets.get,
  'actions/create-or-update-environment-secret': environmentSecrets.put,
  'actions/delete-environment-secret': environmentSecrets.remove,

  'repos/get-repo-rulesets': inRepository(listRulesets),
  'repos/create-repo-ruleset': inRepository(createRuleset),
  'repos/get-repo-ruleset': inRepository(getRuleset),
  'repos/update-repo-ruleset': inRepository(updateRuleset),
  'repos/delete-repo-ruleset': inRepository(deleteRuleset),
  'repos/get-branch-rules': inRepository(listBranchRules),
  'repos/get-branch-protection': inRepository(getProtection),
  'repos/update-branch-protection': inRepository(putProtection),
  'repos/delete-branch-protection': inRepository(deleteProtection),
  'repos/get-commit-signature-protection': inRepository(getSignatures),
  'repos/create-commit-signature-protection': inRepository(requireSignatures),
  'repos/delete-commit-signature-protection': inRepository(allowUnsigned),

  'pulls/list': inRepository(listPulls),
  'pulls/create': inRepository(createPull),
  'pulls/get': inRepository(getPull),
  'pulls/update': inRepository(updatePull),
  'pulls/list-commits': inRepository(listPullCommits),
  'pulls/list-files': inRepository(listPullFiles),
  'pulls/check-if-merged': inRepository(checkMerged),
  'pulls/merge': inRepository(mergePull),
  'pulls/request-reviewers': inRepository(requestReviewers),
  'issues/list-labels-for-repo': inRepository(listLabels),
  'issues/create-label': inRepository(createLabel),
  'issues/get-label': inRepository(getLabel),
  'issues/list-labels-on-issue': inRepository(listIssueLabels),
  'issues/add-labels': inRepository(addIssueLabels),
  'issues/remove-label': inRepository(removeIssueLabel),
  'issues/list-comments': inRepository(listComments),
  'issues/create-comment': inRepository(createComment),
  'issues/update-comment': inRepository(updateComment),
};
