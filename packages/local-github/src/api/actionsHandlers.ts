import { environmentHolder, repositoryHolder } from '../handlers/actionsHolder';
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
import { getOidcSubject, setOidcSubject } from '../handlers/oidcSubject';
import {
  deleteOrganisationSecret,
  getOrganisationKey,
  getOrganisationSecret,
  listOrganisationSecrets,
  putOrganisationSecret,
} from '../handlers/organisationSecrets';
import { secretHandlers } from '../handlers/secrets';
import {
  listSelectedRepositories,
  selectRepository,
  unselectRepository,
} from '../handlers/selectedRepositories';
import {
  getActionsPermissions,
  getWorkflowAccess,
  getWorkflowPermissions,
  setActionsPermissions,
  setWorkflowAccess,
  setWorkflowPermissions,
} from '../handlers/switches';
import { variableHandlers } from '../handlers/variables';
import { Handler } from './Call';
import { inRepository, withToken } from './inRepository';

const repositoryVariables = variableHandlers(repositoryHolder);
const repositorySecrets = secretHandlers(repositoryHolder);
const environmentVariables = variableHandlers(environmentHolder);
const environmentSecrets = secretHandlers(environmentHolder);

/** What this server does about variables, secrets, environments and the switches of workflows. */
export const actionsHandlers: Record<string, Handler> = {
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
  'actions/get-org-public-key': getOrganisationKey,
  'actions/list-org-secrets': listOrganisationSecrets,
  'actions/get-org-secret': getOrganisationSecret,
  'actions/create-or-update-org-secret': putOrganisationSecret,
  'actions/delete-org-secret': deleteOrganisationSecret,
  'actions/list-selected-repos-for-org-secret': listSelectedRepositories,
  'actions/add-selected-repo-to-org-secret': selectRepository,
  'actions/remove-selected-repo-from-org-secret': unselectRepository,
  'actions/get-github-actions-permissions-repository': inRepository(
    withToken(getActionsPermissions),
  ),
  'actions/set-github-actions-permissions-repository': inRepository(
    setActionsPermissions,
  ),
  'actions/get-workflow-access-to-repository': inRepository(
    withToken(getWorkflowAccess),
  ),
  'actions/set-workflow-access-to-repository': inRepository(setWorkflowAccess),
  'actions/get-github-actions-default-workflow-permissions-repository':
    inRepository(withToken(getWorkflowPermissions)),
  'actions/set-github-actions-default-workflow-permissions-repository':
    inRepository(setWorkflowPermissions),
  'actions/get-custom-oidc-sub-claim-for-repo': inRepository(
    withToken(getOidcSubject),
  ),
  'actions/set-custom-oidc-sub-claim-for-repo': inRepository(setOidcSubject),
};
