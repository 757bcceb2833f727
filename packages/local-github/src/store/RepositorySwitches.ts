/** How workflows may run in a repository. They never run here; what was chosen is kept and shown. */
export interface ActionsSwitches {
  enabled: boolean;
  allowedActions: string;
  shaPinningRequired: boolean;
  /** Who else may use actions and workflows of the repository. */
  accessLevel: string;
  defaultPermissions: string;
  canApprovePullRequests: boolean;
  /** What the subject of an OIDC token is made of; undefined for GitHub's own. */
  subjectClaims?: string[];
}

/** What GitHub gives a new repository. */
export const ACTIONS_SWITCHES: ActionsSwitches = {
  enabled: true,
  allowedActions: 'all',
  shaPinningRequired: false,
  accessLevel: 'none',
  defaultPermissions: 'read',
  canApprovePullRequests: false,
};

/** Somebody who was asked to work on a repository and has not answered. */
export interface InvitationRecord {
  id: number;
  login: string;
  /** `pull`, `triage`, `push`, `maintain` or `admin`. */
  permission: string;
  inviter: string;
  createdAt: string;
}
