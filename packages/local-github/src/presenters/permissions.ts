/** The permissions of a repository, each containing the ones before it. */
const LADDER = ['pull', 'triage', 'push', 'maintain', 'admin'];

/** A permission as the switches GitHub shows; a role of one's own counts as reading. */
export function permissionsOf(permission: string): {
  pull: boolean;
  triage: boolean;
  push: boolean;
  maintain: boolean;
  admin: boolean;
} {
  const reached = Math.max(0, LADDER.indexOf(permission));
  const has = (name: string) => LADDER.indexOf(name) <= reached;
  return {
    pull: true,
    triage: has('triage'),
    push: has('push'),
    maintain: has('maintain'),
    admin: has('admin'),
  };
}
