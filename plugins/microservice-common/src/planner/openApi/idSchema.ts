import { JsonObject } from '@backstage/types';
import { EntityIr } from '../../model';

/** Ids as examples show them. */
const EXAMPLES = {
  uuid7: '01936f2e-8f1a-7c3d-9b51-2f60c8a4e7d1',
  uuid4: '5f0e8f8e-6f0b-4c52-9d0a-1c1f7e0b3a44',
  int64: 1,
} as const;

/**
 * What an id looks like.
 *
 * @internal
 */
export function idSchema({ id }: Pick<EntityIr, 'id'>): JsonObject {
  return id.strategy === 'int64'
    ? { type: 'integer', format: 'int64', minimum: 1 }
    : { type: 'string', format: 'uuid' };
}

/**
 * An id to show.
 *
 * @internal
 */
export function exampleId({ id }: Pick<EntityIr, 'id'>): string | number {
  return EXAMPLES[id.strategy];
}
