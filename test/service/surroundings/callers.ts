import { Plan } from '../../../plugins/microservice-common/src/model';
import { apiKeys } from './apiKeys';
import { Caller } from './Caller';
import { tokensOfIssuer, tokensOrKeys } from './tokensOfOthers';
import { users } from './users';

/** Nobody has to say who calls. */
export const anonymous: Caller = {
  settings: {},
  credentials: async () => ({}),
};

type PlannedCallers = Pick<Plan, 'facts' | 'ir'>;

/** One row for each mode of authentication, by the fact `auth`. */
const MODES: Record<
  string,
  (plan: PlannedCallers) => Caller | Promise<Caller>
> = {
  none: () => anonymous,
  api_key: apiKeys,
  jwt: users,
  jwt_or_api_key: tokensOrKeys,
  oidc: tokensOfIssuer,
};

/** The callers that the service of a plan knows. */
export async function callersOf(plan: PlannedCallers): Promise<Caller> {
  const mode = plan.facts.auth ?? 'none';
  if (mode in MODES) return MODES[mode](plan);
  throw new Error(`no caller is known for the authentication ${mode}`);
}
