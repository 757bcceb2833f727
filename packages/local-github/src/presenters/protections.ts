import { Github } from '../api/Call';
import { encodePath } from '../http/encodePath';
import {
  ActorNames,
  ProtectionRecord,
  ReviewProtection,
} from '../store/ProtectionRecord';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { simpleUser } from './accounts';
import { repositoryApi } from './repositoryUrls';
import { presentTeam } from './teams';

/** The protection of a branch (`branch-protection`, `protected-branch`). */
export function presentProtection(
  github: Github,
  record: RepositoryRecord,
  it: ProtectionRecord,
) {
  const url = protectionUrl(github, record, it.branch);
  const { statusChecks, reviews, restrictions } = it;
  const toggle = (enabled: boolean) => ({ enabled });
  const parts = {
    required_status_checks: statusChecks && presentChecks(url, statusChecks),
    required_pull_request_reviews:
      reviews && presentReviews(github, record, { url, reviews }),
    restrictions:
      restrictions &&
      presentRestrictions(github, record, { url, restrictions }),
  };
  return {
    url,
    // GitHub leaves out what is off, and shows switches as they are.
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part)),
    enforce_admins: {
      url: `${url}/enforce_admins`,
      enabled: it.enforceAdmins,
    },
    required_signatures: presentSignatures(github, record, it),
    required_linear_history: toggle(it.requiredLinearHistory),
    allow_force_pushes: toggle(it.allowForcePushes),
    allow_deletions: toggle(it.allowDeletions),
    block_creations: toggle(it.blockCreations),
    required_conversation_resolution: toggle(it.requiredConversationResolution),
    lock_branch: toggle(it.lockBranch),
    allow_fork_syncing: toggle(it.allowForkSyncing),
  };
}

/** Whether the commits of a protected branch have to be signed (`protected-branch-admin-enforced`). */
export function presentSignatures(
  github: Github,
  record: RepositoryRecord,
  { branch, requiredSignatures }: ProtectionRecord,
) {
  return {
    url: `${protectionUrl(github, record, branch)}/required_signatures`,
    enabled: requiredSignatures,
  };
}

function protectionUrl(
  { urls }: Github,
  record: RepositoryRecord,
  branch: string,
): string {
  const api = repositoryApi(urls, record);
  return `${api}/branches/${encodePath(branch)}/protection`;
}

function presentChecks(
  protection: string,
  { strict, checks }: NonNullable<ProtectionRecord['statusChecks']>,
) {
  const url = `${protection}/required_status_checks`;
  return {
    url,
    strict,
    contexts: checks.map(({ context }) => context),
    contexts_url: `${url}/contexts`,
    checks: checks.map(({ context, appId }) => ({ context, app_id: appId })),
  };
}

function presentReviews(
  github: Github,
  record: RepositoryRecord,
  { url, reviews }: { url: string; reviews: ReviewProtection },
) {
  const { dismissalRestrictions, bypassAllowances } = reviews;
  const self = `${url}/required_pull_request_reviews`;
  const dismissals = `${url}/dismissal_restrictions`;
  return {
    url: self,
    dismiss_stale_reviews: reviews.dismissStaleReviews,
    require_code_owner_reviews: reviews.requireCodeOwnerReviews,
    required_approving_review_count: reviews.approvals,
    require_last_push_approval: reviews.requireLastPushApproval,
    ...(dismissalRestrictions
      ? {
          dismissal_restrictions: {
            url: dismissals,
            users_url: `${dismissals}/users`,
            teams_url: `${dismissals}/teams`,
            ...presentActors(github, record, dismissalRestrictions),
          },
        }
      : {}),
    ...(bypassAllowances
      ? {
          bypass_pull_request_allowances: presentActors(
            github,
            record,
            bypassAllowances,
          ),
        }
      : {}),
  };
}

function presentRestrictions(
  github: Github,
  record: RepositoryRecord,
  it: { url: string; restrictions: ActorNames },
) {
  const url = `${it.url}/restrictions`;
  return {
    url,
    users_url: `${url}/users`,
    teams_url: `${url}/teams`,
    apps_url: `${url}/apps`,
    ...presentActors(github, record, it.restrictions),
  };
}

/** Of Apps only the names are known here. */
function presentActors(
  { accounts, urls }: Github,
  record: RepositoryRecord,
  { users, teams }: ActorNames,
) {
  return {
    users: users.flatMap(login => {
      const account = accounts.find(login);
      return account ? [simpleUser(urls, account)] : [];
    }),
    teams: teams.flatMap(slug => {
      const team = accounts.findTeam(record.owner, slug);
      return team ? [presentTeam(urls, team, 'push')] : [];
    }),
    apps: [],
  };
}
