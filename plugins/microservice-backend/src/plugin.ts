import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  createGenerator,
  loadSealingKeys,
  readMicroserviceConfig,
  readSecretSettings,
} from '@microservice-scaffolder/plugin-microservice-node';
import { DatabaseLedger } from './ledger/DatabaseLedger';
import { createRouter } from './routes/createRouter';

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
      },
      async init({ config, database, httpRouter, ...services }) {
        const configuration = readMicroserviceConfig(config);
        httpRouter.use(
          createRouter({
            ...services,
            ledger: await DatabaseLedger.create({
              database,
              leaseSeconds: configuration.leaseSeconds,
            }),
            generator: await createGenerator(configuration),
            sealingKeys: await loadSealingKeys(
              readSecretSettings(config).sealing,
            ),
          }),
        );
      },
    });
  },
});
