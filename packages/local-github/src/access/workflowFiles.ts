import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { Operation } from '../description/operations';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;

/** The paths that an operation writes. */
const WRITES: Record<string, (call: Call) => string[]> = {
  'git/create-tree': ({ body }) =>
    (body.tree as JsonObject[]).map(({ path }) => String(path)),
  'repos/create-or-update-file-contents': ({ parameters }) => [parameters.path],
};

/**
 * Keeps workflows from a token that is not for them: `workflow` for a classic token, `workflows: write` for an App.
 *
 * @throws ApiError 404 for a user, 403 for an App, as GitHub does
 */
export function checkWorkflowFiles(call: Call, operation: Operation): void {
  const paths = WRITES[operation.id]?.(call) ?? [];
  if (!paths.some(path => WORKFLOW.test(path))) return;
  const { caller } = call;
  if (caller.kind === 'installation') {
    if (caller.permissions.workflows !== 'write') throw ApiError.notForApps();
  }
  if (caller.kind === 'user') {
    const { scopes } = caller.options ?? {};
    if (scopes && !scopes.includes('workflow')) throw ApiError.notFound();
  }
}
