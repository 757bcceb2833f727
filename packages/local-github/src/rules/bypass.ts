import { RulesetRecord } from '../store/RepositoryRecord';
import { Actor } from './RefMove';

/** GitHub's numbers of the roles that every repository has. */
const ROLES: Record<number, string> = { 2: 'maintain', 4: 'push', 5: 'admin' };

/** GitHub's type of an actor: true when that is who acts. */
const ACTORS: Record<string, (actor: Actor, id: number) => boolean> = {
  OrganizationAdmin: ({ ownsOrganisation }) => ownsOrganisation === true,
  RepositoryRole: ({ role }, id) => ROLES[id] === role,
  Team: ({ teams }, id) => teams.some(team => team.id === id),
  Integration: ({ app }, id) => app?.id === id,
  User: ({ userId }, id) => userId === id,
};

/** How far somebody is free of a ruleset, in GitHub's words. */
export type Bypass = 'always' | 'pull_requests_only' | 'never';

/** Whether somebody may pass by a ruleset: always, only by merging a pull request, or never. */
export function bypassOf(ruleset: RulesetRecord, actor: Actor): Bypass {
  const modes = ruleset.bypassActors
    .filter(({ actor_type: type, actor_id: id }) =>
      ACTORS[String(type)]?.(actor, Number(id)),
    )
    .map(({ bypass_mode: mode }) => mode ?? 'always');
  if (modes.some(mode => mode === 'always' || mode === 'exempt')) {
    return 'always';
  }
  return modes.includes('pull_request') ? 'pull_requests_only' : 'never';
}

/** True when a ruleset does not count for this move. */
export function isBypassed(
  ruleset: RulesetRecord,
  actor: Actor,
  throughPull: boolean,
): boolean {
  const bypass = bypassOf(ruleset, actor);
  return bypass === 'always' || (bypass !== 'never' && throughPull);
}
