import { Entity } from '@backstage/catalog-model';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  CatalogService,
  parseEntityYaml,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { TOKEN } from './localGithub';

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: { ...spec },
});

/** Who and what the catalog knows from the start. */
export const ORGANISATION: Entity[] = [
  entity('Group', 'shop-team', { type: 'team', children: [] }),
  entity('Group', 'platform-team', { type: 'team', children: [] }),
  entity('User', 'guest', { memberOf: ['shop-team'] }),
  entity('System', 'shop', { owner: 'shop-team' }),
];

/** A catalog in memory that reads what is registered from the local GitHub, and remembers it. */
export function testCatalog(entities: Entity[]): CatalogService {
  const registered = new Set<string>();
  const catalog: CatalogService = catalogServiceMock({ entities });
  catalog.addLocation = async ({ target, dryRun }) => {
    const found = await readEntities(target);
    if (!dryRun && registered.has(target)) {
      throw new ConflictError(`${target} already exists`);
    }
    if (!dryRun) registered.add(target);
    const location = { id: 'location-1', type: 'url', target, entityRef: '' };
    return { location, entities: found };
  };
  return catalog;
}

async function readEntities(target: string): Promise<Entity[]> {
  const { origin, pathname } = new URL(target);
  const [, owner, name, , ref, ...path] = pathname.split('/');
  const response = await fetch(
    `${origin}/api/v3/repos/${owner}/${name}/contents/${path.join(
      '/',
    )}?ref=${ref}`,
    {
      headers: {
        accept: 'application/vnd.github.raw',
        authorization: `token ${TOKEN}`,
      },
    },
  );
  if (!response.ok) throw new NotFoundError(`${target} is not there`);
  const location = { type: 'url', target };
  const text = Buffer.from(await response.arrayBuffer());
  return [...parseEntityYaml(text, location)].flatMap(result =>
    result.type === 'entity' ? [result.entity] : [],
  );
}
