import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { Operation } from '../description/operations';
import { Caller } from './Caller';

/** Where workflows are. */
export const WORKFLOWS = '.github/workflows';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;

/** The paths that an operation writes. */
const WRITES: Record<string, (call: Call) => string[]> = {
  'git/create-tree': ({ body }) =>
    (body.tree as JsonObject[]).map(({ path }) => String(path)),
  'repos/create-or-update-file-contents': ({ parameters }) => [parameters.path],
};

/** True for a path that is a workflow to GitHub. */
export function isWorkflow(path: string): boolean {
  return WORKFLOW.test(path);
}

/** Whether a token is for workflows too: the scope `workflow` of a classic one, `workflows: write` of an App. */
export function mayWriteWorkflows(caller: Caller): boolean {
  if (caller.kind === 'installation') {
    return caller.permissions.workflows === 'write';
  }
  const scopes = caller.kind === 'user' ? caller.options?.scopes : undefined;
  return !scopes || scopes.includes('workflow');
}

/**
 * Keeps workflows from a token that is not for them.
 *
 * @throws ApiError 404 for a user, 403 for an App, as GitHub does
 */
export function checkWorkflowFiles(call: Call, operation: Operation): void {
  if (mayWriteWorkflows(call.caller)) return;
  const paths = WRITES[operation.id]?.(call) ?? [];
  if (!paths.some(isWorkflow)) return;
  throw call.caller.kind === 'installation'
    ? ApiError.notForApps()
    : ApiError.notFound();
}
