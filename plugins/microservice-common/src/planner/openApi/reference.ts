import { JsonObject } from '@backstage/types';

/** The sections of `components` that operations refer to. */
export type Section = 'schemas' | 'parameters' | 'headers' | 'responses';

/**
 * A reference to a component.
 *
 * @internal
 */
export function reference(section: Section, name: string): JsonObject {
  return { $ref: `#/components/${section}/${name}` };
}
