import { BackendFeature } from '@backstage/backend-plugin-api';
import { createBackend } from '@backstage/backend-defaults';

/**
 * Starts the backend of the demo portal, without the app that it serves.
 *
 * @param more - features that the demo does not have
 */
export function startBackend(more: BackendFeature[] = []): Promise<unknown> {
  const backend = createBackend();
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(
    import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
  );
  backend.add(import('@backstage/plugin-scaffolder-backend'));
  backend.add(import('@microservice-scaffolder/plugin-microservice-backend'));
  backend.add(
    import(
      '@microservice-scaffolder/plugin-scaffolder-backend-module-microservice'
    ),
  );
  for (const feature of more) backend.add(feature);
  return backend.start();
}
