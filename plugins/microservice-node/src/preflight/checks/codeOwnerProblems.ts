import { PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';

/**
 * Teams of another organisation, which GitHub would silently leave out of every review.
 *
 * @internal
 */
export function codeOwnerProblems({
  request: { answers },
}: PreflightFacts): PreflightProblem[] {
  const { owner } = answers.repository;
  return answers.codeOwners.flatMap((codeOwner, index) => {
    const [organisation, team] = codeOwner.slice(1).split('/');
    const isOurs = organisation.toLowerCase() === owner.toLowerCase();
    if (!team || isOurs) return [];
    return [
      {
        where: `codeOwners[${index}]`,
        what: `'${codeOwner}' is a team of another organisation than '${owner}'`,
        fix: `name a team of '${owner}', or a user`,
        code: 'codeOwners.organisation',
      },
    ];
  });
}
