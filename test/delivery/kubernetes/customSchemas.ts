import Ajv, { ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goModule } from '../programs/goProgram';
import { KubernetesObject, readObjects, titleOf } from './KubernetesObject';

/** Where the definitions of kinds stand that a cluster does not have by itself: module and folder, by API group. */
const DEFINITIONS: Record<string, [module: string, file: string]> = {
  'gateway.networking.k8s.io/HTTPRoute': [
    'sigs.k8s.io/gateway-api@v1.6.0',
    'config/crd/standard/gateway.networking.k8s.io_httproutes.yaml',
  ],
  'monitoring.coreos.com/PrometheusRule': operatorKind('prometheusrules'),
  'monitoring.coreos.com/ServiceMonitor': operatorKind('servicemonitors'),
};

function operatorKind(plural: string): [module: string, file: string] {
  return [
    'github.com/prometheus-operator/prometheus-operator@v0.85.0',
    `example/prometheus-operator-crd/monitoring.coreos.com_${plural}.yaml`,
  ];
}

/** What each cluster has, as the objects of a service need it. */
const BUILT_IN =
  /^(v1|(apps|autoscaling|batch|policy|(networking|rbac\.authorization)\.k8s\.io)\/v\w+)$/;

/** Whether somebody beside Kubernetes itself defines the kind. */
export function isCustom({ apiVersion }: KubernetesObject): boolean {
  return !BUILT_IN.test(apiVersion);
}

/** What in an object its own definition does not allow. */
export async function customProblems(
  object: KubernetesObject,
): Promise<string[]> {
  const [group, version] = object.apiVersion.split('/');
  const definition = DEFINITIONS[`${group}/${object.kind}`];
  if (!definition) return [`${titleOf(object)}: nobody defines its kind here`];
  const validate = await validatorOf(definition, version);
  if (validate(object)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) =>
      `${titleOf(object)}${instancePath} ${message}`,
  );
}

async function validatorOf(
  [module, file]: [string, string],
  version: string,
): Promise<ValidateFunction> {
  const text = readFileSync(join(await goModule(module), file), 'utf8');
  const [definition] = readObjects(text);
  const { schema } = definition.spec.versions.find(
    ({ name }: { name: string }) => name === version,
  );
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    logger: false,
    code: { regExp: regExpOfGo },
  });
  return ajv.compile(closed(schema.openAPIV3Schema));
}

/** Go writes flags into the expression itself. */
const regExpOfGo = Object.assign(
  (pattern: string, flags: string) =>
    pattern.includes('(?i)')
      ? new RegExp(pattern.replace('(?i)', ''), `${flags}i`)
      : new RegExp(pattern, flags),
  { code: 'new RegExp' },
);

/** A cluster drops what a definition does not name; here it is a mistake. Of metadata it says nothing. */
function closed(schema: any): any {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  return inner.type === 'object' && inner.properties
    ? { additionalProperties: false, ...inner }
    : inner;
}
