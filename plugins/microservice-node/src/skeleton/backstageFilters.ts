import { JsonValue } from '@backstage/types';
import type { TemplateFilter } from '../engine';
import { isObject, parseRepoUrl } from './parseRepoUrl';

/** Takes longer to load than a small skeleton takes to render, and few skeletons need it. */
const catalogModel = (): typeof import('@backstage/catalog-model') =>
  require('@backstage/catalog-model');

/**
 * The filters that Backstage gives to every template, with their meaning.
 *
 * @param hosts - host to the type of its integration: `github.com` to `github`
 */
export function backstageFilters(
  hosts: Readonly<Record<string, string>>,
): Record<string, TemplateFilter> {
  return {
    parseRepoUrl: (url: JsonValue) => ({ ...parseRepoUrl(url, hosts) }),
    projectSlug: (url: JsonValue) => {
      const { owner, repo } = parseRepoUrl(url, hosts);
      return `${owner}/${repo}`;
    },
    parseEntityRef: (ref, context) => ({
      ...catalogModel().parseEntityRef(ref, context),
    }),
    pick: (value: JsonValue, path: JsonValue) => memberAt(value, String(path)),
  };
}

/** The member at a path such as `a.b[0]`, of own data only. */
function memberAt(value: JsonValue, path: string): JsonValue | undefined {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  return keys.reduce<JsonValue | undefined>(
    (target, key) =>
      isObject(target) && Object.hasOwn(target, key) ? target[key] : undefined,
    value,
  );
}
