import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { visibleRepository } from '../api/inRepository';
import { AppPermissions } from '../configuration/AppOptions';
import { isAllowed, requiredPermissions } from '../apps/requiredPermissions';
import { Operation } from '../description/operations';
import { accessTo, reaches } from './repositoryAccess';

/** Operations of an App itself, which take its JSON Web Token instead of anything else. */
const OF_THE_APP = [
  'apps/get-authenticated',
  'apps/list-installations',
  'apps/get-installation',
  'apps/get-org-installation',
  'apps/get-repo-installation',
  'apps/create-installation-access-token',
];

/** What an App may do in a public repository that it was not given. */
const OF_EVERYBODY: AppPermissions = {
  actions: 'read',
  contents: 'read',
  issues: 'read',
  pull_requests: 'read',
  statuses: 'read',
};

/** What is only for those who work on a repository, also where everybody may read it. */
const FOR_WRITERS = /administration|environments|secrets|variables/;

/** What everybody who sees a repository may do in it. */
const FOR_READERS = /^(pulls\/create|issues\/(create|update)-comment)$/;

/**
 * Lets a caller in: what is hidden does not exist, changing anything takes a token, and a token is good for what it was
 * given for.
 *
 * @throws ApiError with GitHub's refusal
 */
export function admit(call: Call, operation: Operation): void {
  const { caller } = call;
  const ofTheApp = OF_THE_APP.includes(operation.id);
  if (ofTheApp !== (caller.kind === 'app')) {
    throw ofTheApp ? ApiError.noJsonWebToken() : ApiError.notForApps();
  }
  if (!ofTheApp) admitCaller(call, operation);
}

function admitCaller(call: Call, operation: Operation): void {
  const inRepository = 'owner' in call.parameters && 'repo' in call.parameters;
  if (inRepository) visibleRepository(call);
  if (operation.method !== 'get' && !call.authenticated) {
    throw ApiError.requiresAuthentication();
  }
  admitInstallation(call, operation);
  if (call.caller.kind === 'user' && inRepository) admitUser(call, operation);
}

function admitInstallation(call: Call, operation: Operation): void {
  const { caller, parameters } = call;
  if (caller.kind !== 'installation') return;
  const inRepository = 'owner' in parameters && 'repo' in parameters;
  const given =
    !inRepository ||
    reaches(accessTo(visibleRepository(call).record, caller), 'admin');
  const permissions = given ? caller.permissions : OF_EVERYBODY;
  const required = requiredPermissions(operation.id) ?? '';
  if (!operation.forApps || !isAllowed(required, permissions)) {
    throw ApiError.notForApps();
  }
}

/** What is an administrator's to change says so; of anything else, GitHub does not tell that it exists. */
function admitUser(call: Call, operation: Operation): void {
  if (FOR_READERS.test(operation.id)) return;
  const access = accessTo(visibleRepository(call).record, call.caller);
  if (operation.method === 'get') {
    admitReader(access, operation);
    return;
  }
  if (reaches(access, 'admin')) {
    checkDeletion(call, operation);
    return;
  }
  const needed = requiredPermissions(operation.id) ?? '';
  if (/administration|environments/.test(needed)) {
    throw ApiError.needsAdministrator();
  }
  if (!reaches(access, 'push')) throw ApiError.notFound();
}

function admitReader(access: string, operation: Operation): void {
  const needed = requiredPermissions(operation.id) ?? '';
  if (FOR_WRITERS.test(needed) && !reaches(access, 'push')) {
    throw ApiError.needsAdministrator();
  }
}

function checkDeletion({ caller }: Call, { id }: Operation): void {
  if (id !== 'repos/delete' || caller.kind !== 'user') return;
  const { scopes } = caller.options ?? {};
  if (scopes && !scopes.includes('delete_repo')) {
    throw ApiError.needsAdministrator();
  }
}
