import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The entity that a link to the service should lead to: the component, otherwise the first that somebody named.
 * The catalog adds a location with a generated name of its own.
 *
 * @internal
 */
export function mainEntityRef(entities: readonly Entity[]): string | undefined {
  const named = entities.filter(
    ({ metadata }) => !metadata.name.startsWith('generated-'),
  );
  const main = named.find(({ kind }) => kind === 'Component') ?? named[0];
  return main && stringifyEntityRef(main);
}
