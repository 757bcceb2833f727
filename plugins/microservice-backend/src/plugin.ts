import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import {
  createGenerator,
  loadSealingKeys,
  readMicroserviceConfig,
  readSecretSettings,
} from '@microservice-scaffolder/plugin-microservice-node';
import { createRouter } from './routes/createRouter';
import { startOperations } from './startOperations';

/**
 * The `microservice` backend plugin: the ledger of operations and previews of plans, over HTTP.
 *
 * @public
 */
export const microservicePlugin = createBackendPlugin({
  pluginId: 'microservice',
  register(environment) {
    environment.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scaffolder: scaffolderServiceRef,
        scheduler: coreServices.scheduler,
      },
      async init(services) {
        const configuration = readMicroserviceConfig(services.config);
        services.httpRouter.use(
          createRouter({
            ...services,
            ...(await startOperations(services, configuration)),
            generator: await createGenerator(configuration),
            sealingKeys: await loadSealingKeys(
              readSecretSettings(services.config).sealing,
            ),
          }),
        );
      },
    });
  },
});
