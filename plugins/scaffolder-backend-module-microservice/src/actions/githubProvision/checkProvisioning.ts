import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { checkCiName } from '@microservice-scaffolder/plugin-microservice-node';
import { placedName, Provisioning } from './Provisioning';

/**
 * Checks what is to be set up before anything is: names as GitHub wants them, no name twice, no environment that is not
 * set up in the same step, since GitHub would otherwise create it without protection when a workflow mentions it.
 *
 * @internal
 */
export function checkProvisioning(provisioning: Provisioning): Problem[] {
  const environments = new Set(
    provisioning.environments?.map(({ name }) => name.toLowerCase()),
  );
  return (['variables', 'secrets'] as const).flatMap(field => {
    const items = provisioning[field] ?? [];
    return items.flatMap((item, index) => [
      ...checkCiName(`${field}[${index}].name`, item.name),
      ...checkRepeated(`${field}[${index}].name`, item, items.slice(0, index)),
      ...checkEnvironment(`${field}[${index}]`, item.environment, environments),
    ]);
  });
}

interface Placed {
  name: string;
  environment?: string;
}

function checkRepeated(
  where: string,
  item: Placed,
  earlier: readonly Placed[],
): Problem[] {
  const key = placedName(item).toLowerCase();
  if (!earlier.some(other => placedName(other).toLowerCase() === key))
    return [];
  return [
    {
      where,
      what: `'${placedName(item)}' is given twice`,
      fix: 'remove one of them',
      code: 'ciName.repeated',
    },
  ];
}

function checkEnvironment(
  where: string,
  environment: string | undefined,
  known: ReadonlySet<string>,
): Problem[] {
  if (!environment || known.has(environment.toLowerCase())) return [];
  return [
    {
      where: `${where}.environment`,
      what: `'${environment}' is not among the environments of this step`,
      fix: "add it to 'environments', so that it is protected before it holds anything",
      code: 'environment.unknown',
    },
  ];
}
