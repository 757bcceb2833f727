import { Answers } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * References of the entities that the service's `catalog-info.yaml` brings to the catalog.
 *
 * @internal
 */
export function registeredEntities({
  name,
  system,
  createSystem,
}: Answers): string[] {
  return [
    `component:default/${name}`,
    `api:default/${name}-api`,
    `resource:default/${name}-database`,
    ...(system && createSystem ? [systemRef(system)] : []),
  ];
}

/**
 * Answers name a system without its kind, as `catalog-info.yaml` does.
 *
 * @internal
 */
export function systemRef(system: string): string {
  return `system:default/${system.toLowerCase()}`;
}
