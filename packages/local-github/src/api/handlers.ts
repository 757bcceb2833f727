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
  addCollaborator,
  checkCollaborator,
  getPermission,
  listCollaborators,
  removeCollaborator,
} from '../handlers/collaborators';
import { createCommit, getGitCommit } from '../handlers/commits';
import { compareCommits } from '../handlers/compare';
import { getContents, getReadme } from '../handlers/contents';
import { putFile } from '../handlers/fileCommits';
import { getCommit, listHistory } from '../handlers/history';
import { listProperties, updateProperties } from '../handlers/properties';
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
  replaceTopics,
  updateRepository,
} from '../handlers/repositories';
import { listForOrganisation } from '../handlers/repositoryLists';
import {
  createStatus,
  getCombinedStatus,
  listStatuses,
} from '../handlers/statuses';
import {
  checkVulnerabilityAlerts,
  switchVulnerabilityAlerts,
} from '../handlers/switches';
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
import { Handler } from './Call';
import { inGitDatabase, inRepository, withToken } from './inRepository';
import { actionsHandlers } from './actionsHandlers';
import { pullHandlers } from './pullHandlers';
import { ruleHandlers } from './ruleHandlers';

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
  'repos/list-collaborators': inRepository(withToken(listCollaborators)),
  'repos/check-collaborator': inRepository(withToken(checkCollaborator)),
  'repos/add-collaborator': inRepository(addCollaborator),
  'repos/remove-collaborator': inRepository(removeCollaborator),
  'repos/get-collaborator-permission-level': inRepository(
    withToken(getPermission),
  ),
  'repos/custom-properties-for-repos-get-repository-values':
    inRepository(listProperties),
  'repos/custom-properties-for-repos-create-or-update-repository-values':
    inRepository(updateProperties),
  'repos/check-vulnerability-alerts': inRepository(
    withToken(checkVulnerabilityAlerts),
  ),
  'repos/enable-vulnerability-alerts': inRepository(
    switchVulnerabilityAlerts(true),
  ),
  'repos/disable-vulnerability-alerts': inRepository(
    switchVulnerabilityAlerts(false),
  ),
  ...actionsHandlers,
  ...ruleHandlers,
  ...pullHandlers,
};
