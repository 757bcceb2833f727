import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { visibleRepository } from '../api/inRepository';
import { Operation } from '../description/operations';

/** Protection of branches, which a free plan has for public repositories only. */
const PROTECTION =
  /^repos\/.*(branch-protection|signature-protection|ruleset|branch-rules)/;

/** What protects an environment, as the request names it. */
const GATES = ['reviewers', 'wait_timer', 'deployment_branch_policy'];

/**
 * Keeps an organisation to what it pays for.
 *
 * A protected environment is refused with 422, where protected branches are refused with 403 (backstage/backstage#28977).
 *
 * @throws ApiError with GitHub's refusal
 */
export function checkPlan(call: Call, operation: Operation): void {
  const { owner, repo } = call.parameters;
  if (!owner || !repo) return;
  const { plan } = call.github.accounts.find(owner) ?? {};
  if (plan !== 'free') return;
  if (visibleRepository(call).record.visibility === 'public') return;
  if (PROTECTION.test(operation.id)) throw ApiError.upgradeNeeded();
  if (operation.id !== 'repos/create-or-update-environment') return;
  if (GATES.some(gate => call.body[gate])) throw ApiError.environmentPlan();
}
