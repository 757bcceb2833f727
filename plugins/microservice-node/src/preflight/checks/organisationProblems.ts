import { GithubFacts, PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';

/** Plans of organisations that belong to no enterprise. GitHub tells the plan only to those who may see it. */
const WITHOUT_ENTERPRISE = ['free', 'team'];

/**
 * Whether the organisation is one, and its plan includes what is asked for. Where GitHub does not tell the plan, nothing is
 * said.
 *
 * @internal
 */
export function organisationProblems(
  { access: { organisation } }: GithubFacts,
  { request }: PreflightFacts,
): PreflightProblem[] {
  const { owner, visibility } = request.answers.repository;
  if (!organisation) {
    return [
      {
        where: 'repository.owner',
        what: `'${owner}' is no organisation on GitHub that the portal may see`,
        fix: 'choose an organisation, since repositories of users are not made',
        code: 'organisation.unknown',
      },
    ];
  }
  const { plan = '' } = organisation;
  if (visibility !== 'internal' || !WITHOUT_ENTERPRISE.includes(plan))
    return [];
  return [
    {
      where: 'repository.visibility',
      what: `'internal' takes an enterprise, and '${owner}' has the plan '${plan}'`,
      fix: 'choose another visibility, or an organisation owner upgrades the plan',
      code: 'organisation.plan',
    },
  ];
}
