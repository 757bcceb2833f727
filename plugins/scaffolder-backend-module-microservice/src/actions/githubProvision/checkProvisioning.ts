import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { checkCiName } from '@microservice-scaffolder/plugin-microservice-node';
import { placedName } from '../../secrets/placedName';
import { Provisioning } from './Provisioning';

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
  return [
    ...repeatedEnvironments(provisioning),
    ...(['variables', 'secrets'] as const).flatMap(field => {
      const problems = tooMany(field, provisioning[field] ?? []);
      return problems.length
        ? problems
        : itemProblems(field, provisioning, environments);
    }),
  ];
}

/** GitHub's limits. Source: its documentation of secrets and variables in workflows. */
const MOST = {
  variables: { repository: 500, environment: 100 },
  secrets: { repository: 100, environment: 100 },
};

function tooMany(
  field: keyof typeof MOST,
  items: readonly Placed[],
): Problem[] {
  const counts = new Map<string, number>();
  for (const { environment = '' } of items)
    counts.set(environment, (counts.get(environment) ?? 0) + 1);
  return [...counts].flatMap(([environment, count]) => {
    const most = MOST[field][environment ? 'environment' : 'repository'];
    if (count <= most) return [];
    return [
      {
        where: field,
        what: `are ${count} in ${
          environment || 'the repository'
        }, where GitHub takes ${most}`,
        fix: 'keep what belongs together in one of them',
        code: 'ciName.count',
      },
    ];
  });
}

function repeatedEnvironments({ environments = [] }: Provisioning): Problem[] {
  const names = environments.map(({ name }) => name.toLowerCase());
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          {
            where: `environments[${index}].name`,
            what: `'${environments[index].name}' is given twice`,
            fix: 'remove one of them',
            code: 'environment.repeated',
          },
        ],
  );
}

function itemProblems(
  field: keyof typeof MOST,
  provisioning: Provisioning,
  environments: ReadonlySet<string>,
): Problem[] {
  const items = provisioning[field] ?? [];
  return items.flatMap((item, index) => [
    ...checkCiName(`${field}[${index}].name`, item.name),
    ...checkRepeated(`${field}[${index}].name`, item, items.slice(0, index)),
    ...checkEnvironment(`${field}[${index}]`, item.environment, environments),
  ]);
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
