import { z } from 'zod/v4';
import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  Operation,
  RESOURCE_TYPE_OPERATION,
} from '@microservice-scaffolder/plugin-microservice-common';

/**
 * What a rule asks of the ledger: operations that one of these users began.
 *
 * @public
 */
export interface InitiatorQuery {
  initiators: readonly string[];
}

/**
 * Operations, as permission policies know them.
 *
 * @internal
 */
export const operationResourceRef = createPermissionResourceRef<
  Operation,
  InitiatorQuery
>().with({ pluginId: 'microservice', resourceType: RESOURCE_TYPE_OPERATION });

const isOperationOwner = createPermissionRule({
  name: 'IS_OPERATION_OWNER',
  description: 'Allows operations that certain users began',
  resourceRef: operationResourceRef,
  paramsSchema: z.object({
    initiators: z
      .array(z.string())
      .describe('Entity references of users, such as user:default/guest'),
  }),
  apply: ({ initiator }, { initiators }) =>
    initiator !== undefined && initiators.includes(initiator),
  toQuery: ({ initiators }) => ({ initiators }),
});

/**
 * Every rule about operations.
 *
 * @internal
 */
export const operationRules = { isOperationOwner };

/**
 * The rules about operations by their names.
 *
 * @internal
 */
export type OperationRuleset = PermissionRuleset<
  Operation,
  InitiatorQuery,
  typeof RESOURCE_TYPE_OPERATION
>;

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: operationResourceRef,
  rules: operationRules,
});

/**
 * What a permission policy may ask of operations: `isOperationOwner`.
 *
 * @public
 */
export const operationConditions = conditions;

/**
 * The decision of a permission policy that operations are to be judged by conditions.
 *
 * @public
 */
export const createOperationConditionalDecision = createConditionalDecision;
