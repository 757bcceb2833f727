import { setTimeout as sleep } from 'node:timers/promises';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, isError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
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
 * @returns the reference of the main entity
 * @internal
 */
export async function registerLocation(
  target: string,
  context: RegistrationContext,
): Promise<string> {
  const { catalog, credentials } = context;
  const entityRef = await tryLocation(target, context);
  try {
    await catalog.addLocation({ type: 'url', target }, { credentials });
  } catch (error) {
    // The catalog knows locations by their target, so a conflict is about the same one.
    if (!isConflict(error)) throw error;
  }
  return entityRef;
}

async function tryLocation(
  target: string,
  { catalog, credentials, signal }: RegistrationContext,
): Promise<string> {
  let reason = 'it holds no entity';
  for (const wait of WAITS_MILLISECONDS) {
    await sleep(wait, undefined, { signal });
    try {
      const { entities } = await catalog.addLocation(
        { type: 'url', target, dryRun: true },
        { credentials },
      );
      const entityRef = mainEntityRef(entities);
      if (entityRef) return entityRef;
    } catch (error) {
      if (hasName(error, 'NotAllowedError')) throw error;
      reason = toError(error).message;
    }
  }
  throw new InputError(
    `The catalog does not accept ${target} (${reason}); correct the file, or press Retry.`,
  );
}

function isConflict(error: unknown): boolean {
  return hasName(error, 'ConflictError');
}

/** The catalog's client wraps what the catalog answered. */
function hasName(error: unknown, name: string): boolean {
  if (!isError(error)) return false;
  return (
    error.name === name || (isError(error.cause) && error.cause.name === name)
  );
}
