import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';

/**
 * The folder that a path beside a template on this machine names; nothing for an address, and where the template was read
 * from elsewhere.
 *
 * @throws Error for a path that leaves the folder of the template
 *
 * @internal
 */
export function localSkeleton(
  url: string,
  baseUrl: string | undefined,
): string | undefined {
  if (!baseUrl?.startsWith('file://') || URL.canParse(url)) return undefined;
  return resolveSafeChildPath(dirname(fileURLToPath(baseUrl)), url);
}
