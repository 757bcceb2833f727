import { Plan } from '../../../plugins/microservice-common/src/model';
import { apiKeys } from './apiKeys';
import { Caller } from './Caller';
import { users } from './users';

/** Nobody has to say who calls. */
export const anonymous: Caller = {
  settings: {},
  credentials: async () => ({}),
};

type PlannedCallers = Pick<Plan, 'facts' | 'ir'>;

/** One row for each mode of authentication, by the fact `auth`. */
const MODES: Record<string, (plan: PlannedCallers) => Caller> = {
  none: () => anonymous,
  api_key: apiKeys,
  jwt: users,
};

/** The callers that the service of a plan knows. */
export function callersOf(plan: PlannedCallers): Caller {
  const mode = plan.facts.auth ?? 'none';
  if (mode in MODES) return MODES[mode](plan);
  throw new Error(`no caller is known for the authentication ${mode}`);
}
