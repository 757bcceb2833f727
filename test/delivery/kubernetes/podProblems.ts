import { KubernetesObject, titleOf } from './KubernetesObject';

/** The template of pods in an object, or the object where it is one itself. */
function podSpecOf({ kind, spec }: KubernetesObject): any {
  if (kind === 'Pod') return spec;
  return spec?.template?.spec;
}

/** What a pod has to say: more than the restricted Pod Security Standard asks for. A rule is a row. */
const POD_RULES: [what: string, holds: (pod: any) => boolean][] = [
  ['may run as root', pod => pod.securityContext?.runAsNonRoot === true],
  ['has no numeric user', pod => pod.securityContext?.runAsUser > 0],
  [
    'has no seccomp profile',
    pod => pod.securityContext?.seccompProfile?.type === 'RuntimeDefault',
  ],
  [
    'gets a token of the cluster',
    pod => pod.automountServiceAccountToken === false,
  ],
  ['uses the host', pod => !pod.hostNetwork && !pod.hostPID && !pod.hostIPC],
];

const CONTAINER_RULES: [what: string, holds: (container: any) => boolean][] = [
  [
    'may gain privileges',
    ({ securityContext }) =>
      securityContext?.allowPrivilegeEscalation === false,
  ],
  [
    'writes to its image',
    ({ securityContext }) => securityContext?.readOnlyRootFilesystem === true,
  ],
  [
    'keeps capabilities',
    ({ securityContext }) =>
      securityContext?.capabilities?.drop?.includes('ALL') &&
      !securityContext.capabilities.add,
  ],
  ['asks for no processor', ({ resources }) => resources?.requests?.cpu],
  ['has no limit of memory', ({ resources }) => resources?.limits?.memory],
  [
    'has a secret as a variable',
    ({ env = [], envFrom = [] }) =>
      !env.some((each: any) => each.valueFrom?.secretKeyRef) &&
      !envFrom.some((each: any) => each.secretRef),
  ],
  ['has no version', ({ image }) => /[@:][^/]+$/.test(image)],
];

/** What of the pods that an object makes is less safe than it could be. */
export function podProblems(object: KubernetesObject): string[] {
  const pod = podSpecOf(object);
  if (!pod) return [];
  const title = titleOf(object);
  const containers: any[] = [...(pod.initContainers ?? []), ...pod.containers];
  return [
    ...POD_RULES.filter(([, holds]) => !holds(pod)).map(
      ([what]) => `${title} ${what}`,
    ),
    ...containers.flatMap(container =>
      CONTAINER_RULES.filter(([, holds]) => !holds(container)).map(
        ([what]) => `${title}, container ${container.name}, ${what}`,
      ),
    ),
  ];
}
