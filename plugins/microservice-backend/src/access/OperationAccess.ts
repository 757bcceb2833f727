import { Request } from 'express';
import {
  AuthService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  Operation,
  operationContinuePermission,
  operationReadPermission,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  createOperationConditionalDecision,
  InitiatorQuery,
  operationConditions,
  OperationRuleset,
} from './operationRules';
import { OperationReader } from './OperationReader';

/**
 * What decides who sees and continues operations.
 *
 * @internal
 */
export interface AccessDependencies {
  auth: AuthService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  /** The rules that a policy may use, also those that modules have added. */
  ruleset: OperationRuleset;
  /** `permission.enabled`: whether there is a policy to ask. */
  hasPolicy: boolean;
}

/**
 * Who may see and continue operations. Without a policy a user sees what they began and a backend plugin everything; a policy
 * may allow more or less.
 *
 * @internal
 */
export class OperationAccess {
  readonly #dependencies: AccessDependencies;
  readonly #isAuthorized: ReturnType<
    typeof createConditionAuthorizer<Operation>
  >;
  readonly #toQuery: ConditionTransformer<InitiatorQuery>;

  constructor(dependencies: AccessDependencies) {
    const { ruleset } = dependencies;
    this.#dependencies = dependencies;
    this.#isAuthorized = createConditionAuthorizer(ruleset);
    this.#toQuery = createConditionTransformer(ruleset);
  }

  /** Finds out who is asking and what they may see. Throws a `NotAllowedError` for anybody but users and backend plugins. */
  async reader(request: Request): Promise<OperationReader> {
    const { auth, httpAuth } = this.#dependencies;
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const entityRef = auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : undefined;
    const decision = await this.#decide(credentials, entityRef);
    return {
      entityRef,
      sees: this.#seenBy(decision),
      maySee: operation => this.#isAuthorized(decision, operation),
    };
  }

  /** Whether the caller may continue what they began. */
  async mayContinue(request: Request): Promise<boolean> {
    const { httpAuth, permissions } = this.#dependencies;
    const credentials = await httpAuth.credentials(request);
    const [{ result }] = await permissions.authorize(
      [{ permission: operationContinuePermission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  async #decide(
    credentials: BackstageCredentials,
    entityRef: string | undefined,
  ): Promise<PolicyDecision> {
    const { permissions, hasPolicy } = this.#dependencies;
    if (entityRef !== undefined && !hasPolicy) return ownOnly(entityRef);
    const [decision] = await permissions.authorizeConditional(
      [{ permission: operationReadPermission }],
      { credentials },
    );
    return decision;
  }

  #seenBy(decision: PolicyDecision): OperationReader['sees'] {
    if (decision.result === AuthorizeResult.CONDITIONAL) {
      return this.#toQuery(decision.conditions);
    }
    return decision.result === AuthorizeResult.ALLOW ? 'everything' : 'nothing';
  }
}

function ownOnly(entityRef: string): PolicyDecision {
  return createOperationConditionalDecision(
    operationReadPermission,
    operationConditions.isOperationOwner({ initiators: [entityRef] }),
  );
}
