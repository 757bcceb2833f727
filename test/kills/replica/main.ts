// The backend of the demo portal without its app, which no task needs.
import { createBackend } from '@backstage/backend-defaults';

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

backend.start();
