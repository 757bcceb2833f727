import { PreflightRequest } from './PreflightRequest';

/**
 * Somebody or something that has to exist on GitHub.
 *
 * @public
 */
export interface Lookup {
  kind: 'team' | 'user' | 'organisationSecret';
  /** Slug, login or name. */
  name: string;
  /** The field that speaks of it first. */
  where: string;
}

/**
 * Whom and what a run needs on GitHub besides the repository itself, each once.
 *
 * @internal
 */
export function lookupsOf(request: PreflightRequest): Lookup[] {
  const { environments } = request.answers;
  const all = [
    ...request.teams.map((name, index) =>
      teamLookup(request, name, `teams[${index}]`),
    ),
    ...environments.flatMap(({ reviewers = [] }, environment) =>
      reviewers.map((reviewer, index) =>
        reviewerLookup(
          reviewer,
          `environments[${environment}].reviewers[${index}]`,
        ),
      ),
    ),
    ...codeOwners(request),
    ...organisationSecrets(request),
  ];
  return all.filter(
    (lookup, index) => all.findIndex(other => isSame(other, lookup)) === index,
  );
}

/** A team that bears the owner's name was not answered by itself: it follows from the owner. */
function teamLookup(
  { answers }: PreflightRequest,
  name: string,
  where: string,
): Lookup {
  const isOwners = sameName(answers.owner.split('/')[1], name);
  return { kind: 'team', name, where: isOwners ? 'owner' : where };
}

/** `team:shop-leads` or `user:ada`, as the answers have them. */
function reviewerLookup(reviewer: string, where: string): Lookup {
  const [kind, name] = reviewer.split(':');
  return { kind: kind === 'team' ? 'team' : 'user', name, where };
}

/** `@acme/shop-team` or `@ada`; teams of other organisations are a mistake that needs no asking. */
function codeOwners(request: PreflightRequest): Lookup[] {
  const { answers } = request;
  return answers.codeOwners.flatMap((codeOwner, index): Lookup[] => {
    const where = `codeOwners[${index}]`;
    const [organisation, team] = codeOwner.slice(1).split('/');
    if (!team) return [{ kind: 'user', name: organisation, where }];
    return sameName(organisation, answers.repository.owner)
      ? [teamLookup(request, team, where)]
      : [];
  });
}

function organisationSecrets({ answers }: PreflightRequest): Lookup[] {
  return answers.secrets.flatMap(({ from }, index): Lookup[] => {
    const [, name] = /^organisation:(.+)$/.exec(from) ?? [];
    return name
      ? [{ kind: 'organisationSecret', name, where: `secrets[${index}].from` }]
      : [];
  });
}

function isSame(left: Lookup, right: Lookup): boolean {
  return left.kind === right.kind && sameName(left.name, right.name);
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
