/**
 * Names of branches as GitHub matches them in rules and environments; nothing that would be another ref.
 *
 * @internal
 */
export const BRANCH_PATTERN = /^[A-Za-z0-9*][A-Za-z0-9*._/-]{0,99}$/;
