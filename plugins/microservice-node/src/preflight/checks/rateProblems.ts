import { GithubFacts, PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';
import { PreflightRequest } from '../PreflightRequest';

/** Creating, waiting for the first commit, trees, blobs, commit, ref, rulesets, with room for a second attempt of each. */
const FOR_EVERY_RUN = 60;

/** Each is read and written, and may be written again. */
const FOR_EACH_PART = 4;

/**
 * Whether GitHub will answer as often as the run has to ask.
 *
 * @internal
 */
export function rateProblems(
  { access: { rate } }: GithubFacts,
  { request }: PreflightFacts,
): PreflightProblem[] {
  const needed = requestsOf(request);
  if (!rate || rate.remaining >= needed) return [];
  return [
    {
      where: 'GitHub',
      what: `its rate limit leaves the portal ${rate.remaining} requests and the run may take ${needed}`,
      fix: `press Retry after ${rate.resetsAt}`,
      code: 'github.rateLimit',
      waiting: { until: rate.resetsAt },
    },
  ];
}

function requestsOf({ answers, teams }: PreflightRequest): number {
  const parts =
    teams.length +
    answers.variables.length +
    answers.secrets.length +
    answers.environments.reduce(
      (sum, { reviewers = [] }) => sum + 1 + reviewers.length,
      0,
    );
  return FOR_EVERY_RUN + FOR_EACH_PART * parts;
}
