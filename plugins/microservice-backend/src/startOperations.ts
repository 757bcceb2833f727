import {
  AuditorService,
  AuthService,
  DatabaseService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { ScmIntegrations } from '@backstage/integration';
import { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import { MicroserviceConfiguration } from '@microservice-scaffolder/plugin-microservice-node';
import { OperationAccess } from './access/OperationAccess';
import { registerPermissions } from './access/registerPermissions';
import { CountedLedger } from './ledger/CountedLedger';
import { DatabaseLedger } from './ledger/DatabaseLedger';
import { createOperationMetrics } from './metrics/createOperationMetrics';
import { scheduleReconciler } from './reconciler/scheduleReconciler';
import { RouteDependencies } from './routes/RouteDependencies';
import { createPages } from './views/createPages';

/** What operations need of the portal. */
interface OperationServices {
  auditor: AuditorService;
  auth: AuthService;
  config: RootConfigService;
  database: DatabaseService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  metrics: MetricsService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scaffolder: Pick<ScaffolderService, 'getTask'>;
  scheduler: SchedulerService;
}

/**
 * Opens the ledger, registers its permissions and metrics, and starts its reconciler.
 *
 * @returns what the routes about operations work with
 * @internal
 */
export async function startOperations(
  services: OperationServices,
  { appBaseUrl, leaseSeconds }: MicroserviceConfiguration,
): Promise<
  Pick<RouteDependencies, 'access' | 'ledger' | 'operations' | 'pages'>
> {
  const { config, database } = services;
  const operations = await DatabaseLedger.create({ database, leaseSeconds });
  const metrics = createOperationMetrics(services.metrics, operations);
  await scheduleReconciler({ ...services, ledger: operations, metrics });
  return {
    access: new OperationAccess({
      ...services,
      ruleset: registerPermissions(services, operations),
      hasPolicy: config.getOptionalBoolean('permission.enabled') ?? false,
    }),
    ledger: new CountedLedger(operations, metrics),
    operations,
    pages: createPages({
      appBaseUrl,
      integrations: ScmIntegrations.fromConfig(config),
    }),
  };
}
