import { setTimeout as sleep } from 'node:timers/promises';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { askCatalog, hasName } from './askCatalog';
import { CatalogError } from './CatalogError';
import { mainEntityRef } from './mainEntityRef';

/** GitHub may need a moment until a file that was just pushed can be read. */
const WAITS_MILLISECONDS = [0, 500, 2000];

interface RegistrationContext {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  signal?: AbortSignal;
}

/**
 * Registers a descriptor after the catalog has tried it, so that nothing broken is registered. A location that is there
 * already is a success.
 *
 * Throws a {@link CatalogError} where the catalog does not want it or gives no answer.
 *
 * @returns the reference of the main entity
 * @internal
 */
export async function registerLocation(
  target: string,
  context: RegistrationContext,
): Promise<string> {
  const { catalog, credentials, signal } = context;
  const entityRef = await tryLocation(target, context);
  const location = { type: 'url', target };
  try {
    await askCatalog(
      target,
      () => catalog.addLocation(location, { credentials }),
      signal,
    );
  } catch (error) {
    // The catalog knows locations by their target, so a conflict is about the same one.
    if (!hasName(error, 'ConflictError')) throw error;
  }
  return entityRef;
}

async function tryLocation(
  target: string,
  { catalog, credentials, signal }: RegistrationContext,
): Promise<string> {
  const location = { type: 'url', target, dryRun: true };
  let refusal = CatalogError.refused(target, 'it holds no entity');
  for (const wait of WAITS_MILLISECONDS) {
    await sleep(wait, undefined, { signal });
    try {
      const { entities } = await askCatalog(
        target,
        () => catalog.addLocation(location, { credentials }),
        signal,
      );
      const entityRef = mainEntityRef(entities);
      if (entityRef) return entityRef;
    } catch (error) {
      if (!(error instanceof CatalogError) || error.isFinal) throw error;
      refusal = error;
    }
  }
  throw refusal;
}
