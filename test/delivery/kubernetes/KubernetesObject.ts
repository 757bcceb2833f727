import { parseAllDocuments } from 'yaml';

/** One object of a cluster. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: { name: string; annotations?: Record<string, string> };
  spec?: any;
  [part: string]: unknown;
}

/** The objects in a text of several documents; empty ones count for nothing. */
export function readObjects(text: string): KubernetesObject[] {
  return parseAllDocuments(text)
    .map(document => document.toJS())
    .filter(Boolean);
}

/** `Deployment/item-service` */
export function titleOf({ kind, metadata }: KubernetesObject): string {
  return `${kind}/${metadata.name}`;
}
