import { Answers } from '@microservice-scaffolder/plugin-microservice-common';
import { GithubFacts, PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';

/** Plans of organisations that belong to no enterprise. GitHub tells the plan only to those who may see it. */
const WITHOUT_ENTERPRISE = ['free', 'team'];

/**
 * What only an enterprise has. Source: GitHub's documentation, "About repositories" and "Deployments and environments".
 */
const OF_ENTERPRISES: readonly {
  where: string;
  wanted: (answers: Answers) => boolean;
  what: string;
  fix: string;
}[] = [
  {
    where: 'repository.visibility',
    wanted: ({ repository }) => repository.visibility === 'internal',
    what: "'internal' takes an enterprise",
    fix: 'choose another visibility',
  },
  {
    where: 'environments',
    wanted: ({ repository, environments }) =>
      repository.visibility === 'private' &&
      environments.some(({ reviewers = [] }) => reviewers.length > 0),
    what: 'have reviewers, which takes an enterprise in a private repository',
    fix: 'leave the reviewers out',
  },
];

/**
 * Whether the organisation is one, and its plan includes what is asked for. Where GitHub does not tell the plan, nothing is
 * said.
 *
 * @internal
 */
export function organisationProblems(
  { access: { organisation } }: GithubFacts,
  { request: { answers } }: PreflightFacts,
): PreflightProblem[] {
  const { owner } = answers.repository;
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
  if (!WITHOUT_ENTERPRISE.includes(plan)) return [];
  return OF_ENTERPRISES.filter(({ wanted }) => wanted(answers)).map(
    ({ where, what, fix }) => ({
      where,
      what: `${what}, and '${owner}' has the plan '${plan}'`,
      fix: `${fix}, or an organisation owner upgrades the plan`,
      code: 'organisation.plan',
    }),
  );
}
