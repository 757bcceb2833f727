import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { originCard } from './cards';
import {
  domainModelField,
  environmentVariablesField,
  repositoryAddressField,
  sealedSecretField,
  serviceNameField,
} from './fields';
import { operationsPage, operationsRouteRef, taskRouteRef } from './pages';

/**
 * The plugin: everything that it adds to a portal.
 *
 * @public
 */
export const microservicePlugin = createFrontendPlugin({
  pluginId: 'microservice',
  title: 'Microservice Scaffolder',
  routes: { operations: operationsRouteRef },
  externalRoutes: { task: taskRouteRef },
  extensions: [
    originCard,
    operationsPage,
    domainModelField,
    environmentVariablesField,
    repositoryAddressField,
    sealedSecretField,
    serviceNameField,
  ],
});
