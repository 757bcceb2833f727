import { JsonObject } from '@backstage/types';
import { namedFilesOf } from './files/namedFilesOf';
import { UnitInstance } from './units/UnitInstance';
import type { RenderContext } from './values';

/**
 * What each file of the service is for, for its documentation: rows of path and purpose. Takes the units that had something
 * to say about this service, so that no file is listed that does not exist.
 *
 * @internal
 */
export function structureOf(
  units: readonly Pick<UnitInstance, 'path' | 'purpose'>[],
  { parts, layout }: Pick<RenderContext, 'parts' | 'layout'>,
): JsonObject[] {
  const purposes = new Map<string, string[]>();
  for (const { path, purpose } of units) {
    const known = purposes.get(path) ?? [];
    if (!known.includes(purpose)) purposes.set(path, [...known, purpose]);
  }
  for (const { path, purpose } of namedFilesOf(parts, layout)) {
    if (purpose) purposes.set(path, [purpose]);
  }
  return [...purposes].map(([path, purpose]) => ({
    path,
    purpose: purpose.join('. '),
  }));
}
