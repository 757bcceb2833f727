import {
  Entity,
  parseEntityRef,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { whenKnown } from '../Known';
import { PreflightFacts } from '../PreflightFacts';
import { PreflightProblem } from '../PreflightProblem';
import { systemRef } from '../registeredEntities';

/**
 * Whether owner and system exist, and whether the user may give services to the owner.
 *
 * @internal
 */
export function ownerProblems(facts: PreflightFacts): PreflightProblem[] {
  return whenKnown(facts.entities, entities => {
    const { owner, system, createSystem } = facts.request.answers;
    const problems = entities[refOf(owner)]
      ? membershipProblems(facts, entities)
      : [missing('owner', owner, 'choose an owner from the catalog')];
    if (system && !createSystem && !entities[systemRef(system)]) {
      const fix = "choose a system from the catalog, or set 'createSystem'";
      problems.push(missing('system', system, fix));
    }
    return problems;
  });
}

/** Where no user started the run, the platform team's own automation did. */
function membershipProblems(
  { request, policy }: PreflightFacts,
  entities: Readonly<Record<string, Entity>>,
): PreflightProblem[] {
  const { user, answers } = request;
  if (policy.ownership === 'any' || !user) return [];
  const owner = refOf(answers.owner);
  if (refOf(user) === owner) return [];
  if (groupsOf(entities[refOf(user)]).includes(owner)) return [];
  return [
    {
      where: 'owner',
      what: `'${user}' is not a member of '${answers.owner}'`,
      fix: "choose a group that you are in, or the platform team allows every owner with 'microservice.policy.ownership: any'",
      code: 'owner.member',
    },
  ];
}

/** The groups that a user is in: by the catalog's relations, which follow a moment after what the user's own file says. */
function groupsOf(user: Entity | undefined): string[] {
  const { memberOf } = (user?.spec ?? {}) as { memberOf?: unknown };
  const written = Array.isArray(memberOf) ? memberOf.map(String) : [];
  return [
    ...(user?.relations ?? [])
      .filter(({ type }) => type === RELATION_MEMBER_OF)
      .map(({ targetRef }) => refOf(targetRef)),
    ...written.map(group =>
      stringifyEntityRef(
        parseEntityRef(group, {
          defaultKind: 'group',
          defaultNamespace: user?.metadata.namespace,
        }),
      ),
    ),
  ];
}

function refOf(ref: string): string {
  return stringifyEntityRef(parseEntityRef(ref, { defaultKind: 'group' }));
}

function missing(where: string, ref: string, fix: string): PreflightProblem {
  return {
    where,
    what: `the catalog has no '${ref}' that you may see`,
    fix,
    code: `${where}.unknown`,
  };
}
