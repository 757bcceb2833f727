import {
  AuditorService,
  AuthService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  CheckResult,
  Ledger,
  Operation,
  Plan,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { SealingKeys } from '@microservice-scaffolder/plugin-microservice-node';
import { OperationFilter } from '../ledger/DatabaseLedger';

/**
 * What the routes work with.
 *
 * @internal
 */
export interface RouteDependencies {
  auth: AuthService;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  ledger: Ledger & { list(filter: OperationFilter): Promise<Operation[]> };
  generator: {
    recipes(): Recipe[];
    plan(recipeId: string, answers: unknown): CheckResult<Plan>;
  };
  /** The keys that browsers seal secrets to, where the platform team has configured one. */
  sealingKeys?: Pick<SealingKeys, 'current'>;
}
