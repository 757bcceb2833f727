import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { assertNoProblems } from '../../inputs/assertNoProblems';

/**
 * The folder that a path beside a template on this machine names; nothing for an address, and where the template was read
 * from elsewhere.
 *
 * @throws Error for a path that leaves the folder of the template, InputError for one that is no folder
 *
 * @internal
 */
export function localSkeleton(
  url: string,
  baseUrl: string | undefined,
): string | undefined {
  if (!baseUrl?.startsWith('file://') || URL.canParse(url)) return undefined;
  const path = resolveSafeChildPath(dirname(fileURLToPath(baseUrl)), url);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    assertNoProblems([
      {
        where: 'input.url',
        what: `names no folder beside the template: '${url}'`,
        fix: 'name the folder of the skeleton',
      },
    ]);
  return path;
}
