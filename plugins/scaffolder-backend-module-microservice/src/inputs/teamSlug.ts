/**
 * What GitHub makes of a team's name: nothing that would change the address of a request.
 *
 * @internal
 */
export const TEAM_SLUG = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
