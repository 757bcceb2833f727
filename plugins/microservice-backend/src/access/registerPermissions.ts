import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import {
  Operation,
  operationContinuePermission,
  operationReadPermission,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  operationResourceRef,
  operationRules,
  OperationRuleset,
} from './operationRules';

/**
 * Tells the permission framework what may be permitted here.
 *
 * @returns the rules that a policy may use
 * @internal
 */
export function registerPermissions(
  { permissionsRegistry }: { permissionsRegistry: PermissionsRegistryService },
  ledger: { get(id: string): Promise<Operation | undefined> },
): OperationRuleset {
  permissionsRegistry.addResourceType({
    resourceRef: operationResourceRef,
    permissions: [operationReadPermission],
    rules: Object.values(operationRules),
    getResources: ids => Promise.all(ids.map(id => ledger.get(id))),
  });
  permissionsRegistry.addPermissions([operationContinuePermission]);
  return permissionsRegistry.getPermissionRuleset(operationResourceRef);
}
