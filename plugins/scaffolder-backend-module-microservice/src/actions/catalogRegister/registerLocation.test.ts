import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { registerLocation } from './registerLocation';

const target = 'https://github.com/acme/x/blob/main/catalog-info.yaml';
const component: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'x' },
};
const location = { id: '1', type: 'url', target, entityRef: 'location:x/y' };

/** Registers with a catalog that answers like this, and tells what was really registered. */
async function register(
  answer: CatalogService['addLocation'],
  signal?: AbortSignal,
) {
  const registered: string[] = [];
  const catalog: CatalogService = catalogServiceMock();
  catalog.addLocation = async (request, options) => {
    const result = await answer(request, options);
    if (!request.dryRun) registered.push(request.target);
    return result;
  };
  const credentials = mockCredentials.user();
  const entityRef = await registerLocation(target, {
    catalog,
    credentials,
    signal,
  });
  return { entityRef, registered };
}

describe('registerLocation', () => {
  it('registers what the catalog has tried', async () => {
    expect(
      await register(async () => ({ location, entities: [component] })),
    ).toEqual({ entityRef: 'component:default/x', registered: [target] });
  });

  it('is content where it is registered already', async () => {
    const { entityRef } = await register(async ({ dryRun }) => {
      if (!dryRun) throw new ConflictError('exists');
      return { location, entities: [component] };
    });
    expect(entityRef).toBe('component:default/x');
  });

  it('waits until the file can be read', async () => {
    let attempts = 0;
    const { entityRef } = await register(async () => {
      attempts += 1;
      if (attempts === 1) throw new Error('404');
      return { location, entities: [component] };
    });
    expect(entityRef).toBe('component:default/x');
  });

  it('registers nothing that the catalog does not accept', async () => {
    await expect(
      register(async () => ({ location, entities: [] })),
    ).rejects.toThrow(
      `The catalog does not accept ${target} (it holds no entity); correct the file, or press Retry.`,
    );
  });

  it('does not insist where the user may not register', async () => {
    await expect(
      register(async () => {
        throw new NotAllowedError('No permission to create locations');
      }),
    ).rejects.toThrow('No permission to create locations');
  });

  it.each([
    [new TypeError('fetch failed'), 'waiting'],
    [Object.assign(new Error('Bad Gateway'), { statusCode: 502 }), 'waiting'],
    [new NotAllowedError('No permission'), 'needs_you'],
  ])('says how the operation stands after %s', async (error, state) => {
    const registering = register(async ({ dryRun }) => {
      if (!dryRun) throw error;
      return { location, entities: [component] };
    });
    await expect(registering).rejects.toMatchObject({ ending: { state } });
  });

  it('stops to wait for the answer when the task is cancelled', async () => {
    const task = new AbortController();
    const registering = register(() => {
      task.abort(new Error('the task is cancelled'));
      return new Promise<never>(() => {});
    }, task.signal);
    await expect(registering).rejects.toThrow('the task is cancelled');
  });
});
