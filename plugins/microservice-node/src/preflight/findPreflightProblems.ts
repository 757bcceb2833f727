import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { catalogProblems } from './checks/catalogProblems';
import { codeOwnerProblems } from './checks/codeOwnerProblems';
import { lookupProblems } from './checks/lookupProblems';
import { organisationProblems } from './checks/organisationProblems';
import { ownerProblems } from './checks/ownerProblems';
import { permissionProblems } from './checks/permissionProblems';
import { rateProblems } from './checks/rateProblems';
import { repositoryProblems } from './checks/repositoryProblems';
import { whenKnown } from './Known';
import { GithubFacts, PreflightFacts } from './PreflightFacts';
import { PreflightProblem } from './PreflightProblem';

/** In the order in which a person reads them: what was answered first, what others have to give last. */
const CHECKS: readonly ((facts: PreflightFacts) => PreflightProblem[])[] = [
  ownerProblems,
  catalogProblems,
  codeOwnerProblems,
  githubProblems,
  ({ secrets }) => whenKnown(secrets, problems => [...problems]),
];

const GITHUB_CHECKS: readonly ((
  github: GithubFacts,
  facts: PreflightFacts,
) => PreflightProblem[])[] = [
  organisationProblems,
  repositoryProblems,
  lookupProblems,
  permissionProblems,
  rateProblems,
];

/**
 * Everything that would stop a run, each once.
 *
 * @public
 */
export function findPreflightProblems(
  facts: PreflightFacts,
): PreflightProblem[] {
  const problems = CHECKS.flatMap(check => check(facts));
  const sentences = problems.map(formatProblem);
  return problems.filter(
    (_problem, index) => sentences.indexOf(sentences[index]) === index,
  );
}

function githubProblems(facts: PreflightFacts): PreflightProblem[] {
  if (!facts.github) return [];
  return whenKnown(facts.github, github =>
    GITHUB_CHECKS.flatMap(check => check(github, facts)),
  );
}
