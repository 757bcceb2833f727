import { Entity } from '@backstage/catalog-model';
import { Answers } from '@microservice-scaffolder/plugin-microservice-common';
import { GithubFacts, PreflightFacts } from '../PreflightFacts';
import { PreflightRequest } from '../PreflightRequest';

/** An entity as the catalog gives it. */
export function entity(
  ref: string,
  { location, spec }: { location?: string; spec?: object } = {},
): Entity {
  const [, kind, namespace, name] = /^(\w+):(.+)\/(.+)$/.exec(ref)!;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: kind === 'api' ? 'API' : kind[0].toUpperCase() + kind.slice(1),
    metadata: {
      name,
      namespace,
      annotations: location
        ? { 'backstage.io/managed-by-location': `url:${location}` }
        : {},
    },
    spec: { ...spec },
  };
}

export const GOOD_ANSWERS: Answers = {
  name: 'item-service',
  description: 'Manages items.',
  owner: 'group:default/shop-team',
  system: 'shop',
  createSystem: false,
  layout: 'flat',
  database: 'postgresql',
  auth: 'none',
  ci: 'github-actions',
  deploy: [],
  options: [],
  preset: 'items',
  repository: { host: 'github.com', owner: 'acme', visibility: 'internal' },
  codeOwners: ['@acme/shop-team'],
  environments: [],
  variables: [],
  secrets: [],
  conventions: {},
};

/** What is wanted, without a fault but for the changes. */
export function goodRequest(
  changes: Partial<Answers> = {},
  more: Partial<PreflightRequest> = {},
): PreflightRequest {
  return {
    answers: { ...GOOD_ANSWERS, ...changes },
    marker: 'https://portal/catalog/default/component/item-service?operation=1',
    teams: [],
    user: 'user:default/guest',
    ...more,
  };
}

/** What the catalog knows from the start. */
export const GOOD_ENTITIES: Record<string, Entity> = {
  'group:default/shop-team': entity('group:default/shop-team'),
  'system:default/shop': entity('system:default/shop'),
  'user:default/guest': entity('user:default/guest', {
    spec: { memberOf: ['shop-team'] },
  }),
};

export const GOOD_GITHUB: GithubFacts = {
  access: { organisation: {} },
  repository: { known: true, value: { state: 'absent' } },
  permissions: { known: true, value: undefined },
  lookups: [],
};

/** Facts under which a run can begin but for the changes. */
export function goodFacts(
  changes: Partial<PreflightFacts> = {},
): PreflightFacts {
  return {
    request: goodRequest(),
    policy: {},
    repositoryUrl: 'https://github.com/acme/item-service',
    github: { known: true, value: GOOD_GITHUB },
    entities: { known: true, value: GOOD_ENTITIES },
    secrets: { known: true, value: [] },
    ...changes,
  };
}
