import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The resource type of operations, which rules of a permission policy are about.
 *
 * @public
 */
export const RESOURCE_TYPE_OPERATION = 'microservice-operation';

/**
 * To see operations. Where the portal has no permission policy, everybody sees the operations that they began.
 *
 * @public
 */
export const operationReadPermission = createPermission({
  name: 'microservice.operation.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_OPERATION,
});

/**
 * To continue an operation that one began oneself; nobody continues somebody else's.
 *
 * @public
 */
export const operationContinuePermission = createPermission({
  name: 'microservice.operation.continue',
  attributes: { action: 'update' },
});
