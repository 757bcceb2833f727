import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { MicroserviceClient } from '@microservice-scaffolder/plugin-microservice-common';
import {
  createGenerator,
  createGithubConnector,
  readMicroserviceConfig,
  RemoteLedger,
} from '@microservice-scaffolder/plugin-microservice-node';
import { createActions } from './createActions';

/**
 * Adds the `microservice:*` actions to the scaffolder. The ledger is the `microservice` backend plugin's, asked with
 * service-to-service credentials.
 *
 * @public
 */
export const scaffolderModuleMicroservice = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'microservice',
  register(registration) {
    registration.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        scaffolder: scaffolderActionsExtensionPoint,
      },
      async init({ auth, catalog, config, discovery, scaffolder }) {
        const configuration = readMicroserviceConfig(config);
        const ledger = new RemoteLedger({
          client: new MicroserviceClient({ discovery, sender: { fetch } }),
          token: async () =>
            auth
              .getPluginRequestToken({
                onBehalfOf: await auth.getOwnServiceCredentials(),
                targetPluginId: 'microservice',
              })
              .then(({ token }) => token),
        });
        const actions = createActions({
          generator: await createGenerator(configuration),
          ledger,
          github: createGithubConnector({
            integrations: ScmIntegrations.fromConfig(config),
          }),
          catalog,
          configuration,
          environment: process.env,
        });
        scaffolder.addActions(...actions);
      },
    });
  },
});
