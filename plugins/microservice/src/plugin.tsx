import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { originCard } from './cards';
import {
  domainModelField,
  environmentVariablesField,
  repositoryAddressField,
  serviceNameField,
} from './fields';
import { operationsPage, taskRouteRef } from './pages';

/**
 * The plugin: everything that it adds to a portal.
 *
 * @public
 */
export const microservicePlugin = createFrontendPlugin({
  pluginId: 'microservice',
  title: 'Microservice Scaffolder',
  externalRoutes: { task: taskRouteRef },
  extensions: [
    originCard,
    operationsPage,
    domainModelField,
    environmentVariablesField,
    repositoryAddressField,
    serviceNameField,
  ],
});
