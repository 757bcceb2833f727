import {
  AuthService,
  coreServices,
  createBackendModule,
  DiscoveryService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { MicroserviceClient } from '@microservice-scaffolder/plugin-microservice-common';
import {
  createGithubConnector,
  loadTemplateModules,
  createThreadedGenerator,
  readMicroserviceConfig,
  RemoteLedger,
} from '@microservice-scaffolder/plugin-microservice-node';
import { createAuditedSecrets } from './createAuditedSecrets';
import { createActionMetrics } from './operations/createActionMetrics';
import { createActions } from './createActions';
import { microserviceTemplatingExtensionPoint } from './extensions';

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
    const templateModules: string[] = [];
    registration.registerExtensionPoint(microserviceTemplatingExtensionPoint, {
      addTemplateModule: path => {
        templateModules.push(path);
      },
    });
    registration.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        metrics: metricsServiceRef,
        reader: coreServices.urlReader,
        scaffolder: scaffolderActionsExtensionPoint,
      },
      async init(services) {
        const { catalog, config, reader } = services;
        // A mistake in one of them is told when the backend starts, not when the first skeleton renders.
        loadTemplateModules(templateModules);
        const integrations = ScmIntegrations.fromConfig(config);
        const configuration = readMicroserviceConfig(config);
        const actions = createActions({
          generator: await createThreadedGenerator(configuration),
          ledger: remoteLedger(services),
          auditor: services.auditor,
          metrics: createActionMetrics(services.metrics),
          github: createGithubConnector({ integrations }),
          integrations,
          reader,
          templateModules,
          requireScmUserCredentials: requiresUserCredentials(config),
          catalog,
          configuration,
          secrets: await createAuditedSecrets(services),
        });
        services.scaffolder.addActions(...actions);
      },
    });
  },
});

function requiresUserCredentials(config: RootConfigService): boolean {
  const key = 'scaffolder.requireScmUserCredentials';
  return config.getOptionalBoolean(key) ?? false;
}

/** The ledger of the backend plugin, asked in the name of the scaffolder itself. */
function remoteLedger({
  auth,
  discovery,
}: {
  auth: AuthService;
  discovery: DiscoveryService;
}): RemoteLedger {
  return new RemoteLedger({
    client: new MicroserviceClient({ discovery, sender: { fetch } }),
    token: async () =>
      auth
        .getPluginRequestToken({
          onBehalfOf: await auth.getOwnServiceCredentials(),
          targetPluginId: 'microservice',
        })
        .then(({ token }) => token),
  });
}
