import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { originCard } from './cards';
import {
  domainModelField,
  environmentVariablesField,
  repositoryAddressField,
  sealedSecretField,
  serviceNameField,
} from './fields';

/**
 * The plugin: everything that it adds to a portal.
 *
 * @public
 */
export const microservicePlugin = createFrontendPlugin({
  pluginId: 'microservice',
  title: 'Microservice Scaffolder',
  extensions: [
    originCard,
    domainModelField,
    environmentVariablesField,
    repositoryAddressField,
    sealedSecretField,
    serviceNameField,
  ],
});
