import { KubernetesObject, titleOf } from './KubernetesObject';

type Reference = [kind: string, name: string | undefined];

/** What objects name of each other, by kind. A new kind of reference is a row. */
const REFERENCES: Record<string, (spec: any) => Reference[]> = {
  Deployment: ({ template }) => ofPod(template.spec),
  Job: ({ template }) => ofPod(template.spec),
  HorizontalPodAutoscaler: ({ scaleTargetRef: { kind, name } }) => [
    [kind, name],
  ],
  Ingress: ({ rules }) =>
    rules.flatMap(({ http }: any) =>
      http.paths.map(({ backend }: any) => ['Service', backend.service.name]),
    ),
  HTTPRoute: ({ rules }) =>
    rules.flatMap(({ backendRefs }: any) =>
      backendRefs.map(({ name }: any) => ['Service', name]),
    ),
};

function ofPod({ serviceAccountName, containers }: any): Reference[] {
  const settings = containers.flatMap(({ envFrom = [] }: any) =>
    envFrom.map(({ configMapRef }: any) => ['ConfigMap', configMapRef?.name]),
  );
  return [['ServiceAccount', serviceAccountName], ...settings];
}

/** Objects that are named and not there. Secrets are the platform's to make. */
export function referenceProblems(objects: KubernetesObject[]): string[] {
  const titles = objects.map(titleOf);
  return objects.flatMap(object =>
    (REFERENCES[object.kind]?.(object.spec) ?? [])
      .filter(([kind, name]) => name && !titles.includes(`${kind}/${name}`))
      .map(
        ([kind, name]) =>
          `${titleOf(object)} needs ${kind}/${name}, which is not there`,
      ),
  );
}
