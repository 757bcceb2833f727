import { whenKnown } from '../Known';
import { Lookup } from '../lookupsOf';
import { GithubFacts, PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';

type Sentence = (name: string, organisation: string) => [string, string];

/** What to say of each kind that is not there. */
const SENTENCES: Record<Lookup['kind'], Sentence> = {
  team: (name, organisation) => [
    `'${organisation}' has no team '${name}' on GitHub that the portal may see`,
    `choose a team of '${organisation}', or an organisation owner creates it`,
  ],
  user: name => [
    `GitHub has no user '${name}'`,
    'correct the login, or name a team',
  ],
  organisationSecret: (name, organisation) => [
    `'${organisation}' has no secret '${name}' that the portal may see`,
    'correct the name, or an organisation owner creates the secret',
  ],
};

/**
 * Teams, reviewers and secrets of the organisation that are not there.
 *
 * @internal
 */
export function lookupProblems(
  { lookups }: GithubFacts,
  facts: PreflightFacts,
): PreflightProblem[] {
  return lookups.flatMap(({ lookup, found }) =>
    whenKnown(found, isThere =>
      isThere || isOfUnknownOwner(lookup, facts)
        ? []
        : [missing(lookup, facts.request.answers.repository.owner)],
    ),
  );
}

function missing(
  { kind, name, where }: Lookup,
  organisation: string,
): PreflightProblem {
  const [what, fix] = SENTENCES[kind](name, organisation);
  return { where, what, fix, code: `${kind}.unknown` };
}

/** The team bears the name of an owner that is not there: one mistake, which the owner's check tells. */
function isOfUnknownOwner(
  { kind, name }: Lookup,
  { entities, request: { answers } }: PreflightFacts,
): boolean {
  if (kind !== 'team' || !entities.known) return false;
  const owner = answers.owner.toLowerCase();
  return !entities.value[owner] && owner.endsWith(`/${name.toLowerCase()}`);
}
