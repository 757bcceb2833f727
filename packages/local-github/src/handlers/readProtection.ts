import { JsonObject, JsonValue } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import {
  ActorNames,
  ProtectionRecord,
  ReviewProtection,
} from '../store/ProtectionRecord';

type Fields = Omit<ProtectionRecord, 'branch' | 'requiredSignatures'>;

/**
 * The protection that a checked request asks for; what it does not name is off.
 *
 * @throws ApiError 422 for somebody who does not exist, and for restrictions outside of an organisation
 */
export function readProtection(call: RepositoryCall, body: JsonObject): Fields {
  const isOn = (value?: JsonValue) => value === true;
  const restrictions = readActors(call, body.restrictions);
  const owner = call.github.accounts.find(call.repository.record.owner);
  if (restrictions && owner?.type === 'User') {
    throw ApiError.unprocessable(
      'Validation Failed: only organization repositories can have users and team restrictions',
    );
  }
  return {
    statusChecks: readChecks(body.required_status_checks),
    enforceAdmins: isOn(body.enforce_admins),
    reviews: readReviews(call, body.required_pull_request_reviews),
    restrictions: restrictions ?? null,
    requiredLinearHistory: isOn(body.required_linear_history),
    allowForcePushes: isOn(body.allow_force_pushes),
    allowDeletions: isOn(body.allow_deletions),
    blockCreations: isOn(body.block_creations),
    requiredConversationResolution: isOn(body.required_conversation_resolution),
    lockBranch: isOn(body.lock_branch),
    allowForkSyncing: isOn(body.allow_fork_syncing),
  };
}

/** `contexts` is the older way to name what `checks` names. */
function readChecks(asked?: JsonValue): Fields['statusChecks'] {
  if (!asked) return null;
  const { strict, contexts, checks } = asked as JsonObject;
  const named = (checks ?? []) as Array<{ context: string; app_id?: number }>;
  const known = named.map(({ context }) => context);
  const older = ((contexts ?? []) as string[]).filter(
    context => !known.includes(context),
  );
  return {
    strict: strict === true,
    checks: [
      ...named.map(({ context, app_id: appId }) => ({
        context,
        appId: appId ?? null,
      })),
      ...older.map(context => ({ context, appId: null })),
    ],
  };
}

function readReviews(
  call: RepositoryCall,
  asked?: JsonValue,
): ReviewProtection | null {
  if (!asked) return null;
  const body = asked as JsonObject;
  const approvals = Number(body.required_approving_review_count ?? 1);
  if (approvals < 0 || approvals > 6) {
    throw ApiError.unprocessable(
      'Invalid request.\n\nrequired_approving_review_count must be between 0 and 6.',
    );
  }
  const dismissals = readActors(call, body.dismissal_restrictions);
  const allowances = readActors(call, body.bypass_pull_request_allowances);
  return {
    approvals,
    dismissStaleReviews: body.dismiss_stale_reviews === true,
    requireCodeOwnerReviews: body.require_code_owner_reviews === true,
    requireLastPushApproval: body.require_last_push_approval === true,
    ...(dismissals ? { dismissalRestrictions: dismissals } : {}),
    ...(allowances ? { bypassAllowances: allowances } : {}),
  };
}

function readActors(
  { github, repository }: RepositoryCall,
  asked?: JsonValue,
): ActorNames | undefined {
  if (!asked) return undefined;
  const { users, teams, apps } = asked as JsonObject;
  const names = {
    users: (users ?? []) as string[],
    teams: (teams ?? []) as string[],
    apps: (apps ?? []) as string[],
  };
  const { owner } = repository.record;
  const stranger =
    names.users.find(login => !github.accounts.find(login)) ??
    names.teams.find(slug => !github.accounts.findTeam(owner, slug));
  if (stranger !== undefined) {
    throw ApiError.unprocessable(
      `Validation Failed: there is no user or team ${stranger}`,
    );
  }
  return names;
}
