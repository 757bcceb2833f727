import { accessTo } from '../access/repositoryAccess';
import { isEmpty } from '../git/refs';
import { StoredRepository } from '../store/RepositoryStore';
import { ApiError } from './ApiError';
import { Call, Handler, RepositoryHandler } from './Call';

/**
 * The repository that a call names.
 *
 * @throws ApiError 404 when there is none, and also when the caller may not see it: GitHub does not tell
 */
export function visibleRepository(call: Call): StoredRepository {
  const { owner, repo } = call.parameters;
  const repository = call.github.repositories.find(owner, repo);
  if (!repository) checkRenamed(call);
  if (!repository || accessTo(repository.record, call.caller) === 'none') {
    throw ApiError.notFound();
  }
  return repository;
}

/** Who may see a repository is led there from the names it had before. */
function checkRenamed({ github, parameters, caller, ...call }: Call): void {
  const { owner, repo } = parameters;
  const renamed = github.repositories.findRenamed(owner, repo)?.record;
  if (!renamed || accessTo(renamed, caller) === 'none') return;
  const location = new URL(call.address);
  location.pathname = location.pathname.replace(
    /\/repos\/[^/]+\/[^/]+/,
    `/repos/${renamed.owner}/${renamed.name}`,
  );
  throw ApiError.moved(call.method, location.href);
}

/** Makes a handler of one that works on the repository named by `owner` and `repo`. */
export function inRepository(handler: RepositoryHandler): Handler {
  return call => handler({ ...call, repository: visibleRepository(call) });
}

/** Like {@link inRepository}, for what needs at least one commit. */
export function inGitDatabase(handler: RepositoryHandler): Handler {
  return inRepository(async call => {
    if (await isEmpty(call.repository.git)) {
      throw ApiError.conflict('Git Repository is empty.');
    }
    return handler(call);
  });
}

/** Keeps a handler for those with the token, also in a public repository. */
export function withToken(handler: RepositoryHandler): RepositoryHandler {
  return call => {
    if (!call.authenticated) throw ApiError.requiresAuthentication();
    return handler(call);
  };
}
