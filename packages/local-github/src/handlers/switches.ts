import { RepositoryCall } from '../api/Call';
import { ApiError } from '../api/ApiError';
import { Answer, json, noContent } from '../http/Answer';
import { ActionsSwitches } from '../store/RepositorySwitches';

/** `GET /repos/{owner}/{repo}/actions/permissions`. */
export function getActionsPermissions({ repository }: RepositoryCall): Answer {
  const { enabled, allowedActions, shaPinningRequired } =
    repository.record.actions;
  return json(200, {
    enabled,
    // Where nothing runs there is nothing to choose.
    ...(enabled ? { allowed_actions: allowedActions } : {}),
    sha_pinning_required: shaPinningRequired,
  });
}

/** `PUT /repos/{owner}/{repo}/actions/permissions`. */
export function setActionsPermissions(call: RepositoryCall): Answer {
  const { enabled, allowed_actions: allowed, sha_pinning_required } = call.body;
  return keep(call, {
    enabled: enabled as boolean,
    allowedActions: allowed as string | undefined,
    shaPinningRequired: sha_pinning_required as boolean | undefined,
  });
}

/** `GET /repos/{owner}/{repo}/actions/permissions/access`. */
export function getWorkflowAccess({ repository }: RepositoryCall): Answer {
  return json(200, { access_level: repository.record.actions.accessLevel });
}

/** `PUT /repos/{owner}/{repo}/actions/permissions/access`. */
export function setWorkflowAccess(call: RepositoryCall): Answer {
  return keep(call, { accessLevel: String(call.body.access_level) });
}

/** `GET /repos/{owner}/{repo}/actions/permissions/workflow`. */
export function getWorkflowPermissions({ repository }: RepositoryCall): Answer {
  const { defaultPermissions, canApprovePullRequests } =
    repository.record.actions;
  return json(200, {
    default_workflow_permissions: defaultPermissions,
    can_approve_pull_request_reviews: canApprovePullRequests,
  });
}

/** `PUT /repos/{owner}/{repo}/actions/permissions/workflow`. */
export function setWorkflowPermissions(call: RepositoryCall): Answer {
  const { body } = call;
  return keep(call, {
    defaultPermissions: body.default_workflow_permissions as string | undefined,
    canApprovePullRequests: body.can_approve_pull_request_reviews as
      | boolean
      | undefined,
  });
}

/** What a request does not name stays as it is. */
function keep(call: RepositoryCall, asked: Partial<ActionsSwitches>): Answer {
  const named = Object.entries(asked).filter(
    ([, value]) => value !== undefined,
  );
  Object.assign(call.repository.record.actions, Object.fromEntries(named));
  call.github.repositories.save(call.repository);
  return noContent();
}

/** `GET /repos/{owner}/{repo}/vulnerability-alerts`: 204 when they are on. */
export function checkVulnerabilityAlerts({ repository }: RepositoryCall) {
  if (!repository.record.vulnerabilityAlerts) throw ApiError.notFound();
  return noContent();
}

/** `PUT` and `DELETE /repos/{owner}/{repo}/vulnerability-alerts`. */
export function switchVulnerabilityAlerts(on: boolean) {
  return ({ github, repository }: RepositoryCall): Answer => {
    repository.record.vulnerabilityAlerts = on;
    github.repositories.save(repository);
    return noContent();
  };
}
