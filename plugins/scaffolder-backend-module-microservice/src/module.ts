import {
  AuditorService,
  AuthService,
  coreServices,
  createBackendModule,
  DiscoveryService,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  MetricsService,
  metricsServiceRef,
} from '@backstage/backend-plugin-api/alpha';
import { ScmIntegrations } from '@backstage/integration';
import {
  CatalogService,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { MicroserviceClient } from '@microservice-scaffolder/plugin-microservice-common';
import {
  createGithubConnector,
  loadTemplateModules,
  createThreadedGenerator,
  readMicroserviceConfig,
  RemoteLedger,
} from '@microservice-scaffolder/plugin-microservice-node';
import { createAuditedSecrets } from './secrets/createAuditedSecrets';
import { createActionMetrics } from './operations/createActionMetrics';
import { RunMemory } from './operations/RunMemory';
import { ActionDependencies } from './ActionDependencies';
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
        // A mistake in one of them is told when the backend starts, not when the first skeleton renders.
        loadTemplateModules(templateModules);
        const dependencies = await dependenciesOn(services);
        const actions = createActions({ ...dependencies, templateModules });
        services.scaffolder.addActions(...actions);
      },
    });
  },
});

interface PortalServices {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
  discovery: DiscoveryService;
  metrics: MetricsService;
  reader: UrlReaderService;
}

async function dependenciesOn(
  services: PortalServices,
): Promise<Omit<ActionDependencies, 'templateModules'>> {
  const { auditor, catalog, config, reader } = services;
  const integrations = ScmIntegrations.fromConfig(config);
  const configuration = readMicroserviceConfig(config);
  return {
    generator: await createThreadedGenerator(configuration),
    ledger: remoteLedger(services),
    auditor,
    metrics: createActionMetrics(services.metrics),
    runs: new RunMemory(),
    github: createGithubConnector({ integrations }),
    integrations,
    reader,
    requireScmUserCredentials:
      config.getOptionalBoolean('scaffolder.requireScmUserCredentials') ??
      false,
    catalog,
    configuration,
    secrets: await createAuditedSecrets(services),
  };
}

/** The ledger of the backend plugin, asked in the name of the scaffolder itself. */
function remoteLedger({
  auth,
  discovery,
}: Pick<PortalServices, 'auth' | 'discovery'>): RemoteLedger {
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
