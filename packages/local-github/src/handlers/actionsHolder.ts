import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { Answer } from '../http/Answer';
import { ActionsRecord, EnvironmentRecord } from '../store/RepositoryRecord';

/** Finds what holds the variables and secrets of a call. */
export type Holder = (call: RepositoryCall) => ActionsRecord;

/** Does one operation on the variables or secrets of whatever the holder finds. */
export type HolderHandler = (
  call: RepositoryCall,
  holder: Holder,
) => Answer | Promise<Answer>;

/** The repository itself. */
export const repositoryHolder: Holder = call => call.repository.record;

/** The environment named in the path; GitHub answers 404 when it was not made before. */
export function environmentHolder(call: RepositoryCall): EnvironmentRecord {
  const asked = call.parameters.environment_name.toLowerCase();
  const environment = call.repository.record.environments.find(
    ({ name }) => name.toLowerCase() === asked,
  );
  if (!environment) throw ApiError.notFound();
  return environment;
}

/**
 * GitHub's rule for the names of variables and secrets: letters, digits and underscores, not starting with a digit or
 * with `GITHUB_`; kept in capital letters.
 *
 * @returns undefined when the name breaks the rule
 */
export function readActionsName(asked: string): string | undefined {
  const name = asked.toUpperCase();
  const good = /^[A-Z_][A-Z0-9_]*$/.test(name) && !name.startsWith('GITHUB_');
  return good ? name : undefined;
}
