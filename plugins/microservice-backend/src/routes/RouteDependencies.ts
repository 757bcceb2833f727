import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import {
  CheckResult,
  Ledger,
  Operation,
  Plan,
  Recipe,
} from '@microservice-scaffolder/plugin-microservice-common';
import { SealingKeys } from '@microservice-scaffolder/plugin-microservice-node';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { OperationAccess } from '../access/OperationAccess';
import { OperationFilter } from '../ledger/OperationFilter';
import { OperationPages } from '../views/viewOperation';

/**
 * What the plugin itself asks of the ledger, besides what the actions do.
 *
 * @internal
 */
export interface OperationStore {
  list(filter: OperationFilter): Promise<Operation[]>;
  changeUnattended(
    seen: Operation,
    change: (operation: Operation) => Operation,
  ): Promise<Operation | undefined>;
}

/**
 * What the routes work with.
 *
 * @internal
 */
export interface RouteDependencies {
  access: OperationAccess;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  ledger: Ledger;
  operations: OperationStore;
  pages: OperationPages;
  scaffolder: Pick<ScaffolderService, 'retry'>;
  generator: {
    recipes(): Recipe[];
    plan(recipeId: string, answers: unknown): CheckResult<Plan>;
  };
  /** The keys that browsers seal secrets to, where the platform team has configured one. */
  sealingKeys?: Pick<SealingKeys, 'current'>;
}
