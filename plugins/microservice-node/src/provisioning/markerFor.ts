/**
 * What the marker of a repository is made of.
 *
 * @public
 */
export interface MarkerParts {
  /** `app.baseUrl` of the portal. */
  appBaseUrl: string;
  /** Name of the catalog component. */
  name: string;
  operationId: string;
}

/**
 * The marker that makes a repository recognisable as ours: its `homepage` on GitHub, set once in the creating call and
 * never changed. It is the component's page in the catalog, with the operation as query.
 *
 * @public
 */
export function markerFor(parts: MarkerParts): string {
  const base = parts.appBaseUrl.replace(/\/+$/, '');
  const name = encodeURIComponent(parts.name);
  return `${base}/catalog/default/component/${name}?operation=${parts.operationId}`;
}
