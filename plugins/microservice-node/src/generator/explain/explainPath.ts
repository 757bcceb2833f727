import { closestPaths } from './closestPaths';
import { explainAbsent } from './explainAbsent';
import { ExplainedService } from './ExplainedService';
import { PathExplanation } from './Explanation';
import { explainPresent } from './explainPresent';

/**
 * Says why a file is in a service and who wrote which part of it; or, for a path that is not there, what would write it
 * and which files have a similar path. `paths` are those of the whole service, with its record.
 *
 * @internal
 */
export function explainPath(
  path: string,
  paths: string[],
  service: ExplainedService,
): PathExplanation {
  if (paths.includes(path))
    return { result: 'present', path, writers: explainPresent(path, service) };
  return {
    result: 'absent',
    path,
    candidates: explainAbsent(path, service),
    closest: closestPaths(path, paths),
  };
}
