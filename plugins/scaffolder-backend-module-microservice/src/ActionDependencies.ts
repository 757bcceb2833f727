import { Ledger } from '@microservice-scaffolder/plugin-microservice-common';
import {
  Generator,
  GithubConnector,
  MicroserviceConfiguration,
  SecretResolver,
} from '@microservice-scaffolder/plugin-microservice-node';
import {
  AuditorService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ActionMetrics } from './operations/createActionMetrics';
import { RunMemory } from './operations/RunMemory';

/**
 * Everything that the actions work with. An action takes the part that it needs.
 *
 * @internal
 */
export interface ActionDependencies {
  generator: Generator;
  ledger: Ledger;
  auditor: AuditorService;
  metrics: ActionMetrics;
  runs: RunMemory;
  github: GithubConnector;
  catalog: CatalogService;
  configuration: MicroserviceConfiguration;
  integrations: ScmIntegrations;
  /** Reads skeletons from where they are kept. */
  reader: UrlReaderService;
  /** Modules with filters and globals for skeletons, by absolute path. */
  templateModules: readonly string[];
  /** Whether skeletons are read with the user's own token only: `scaffolder.requireScmUserCredentials`. */
  requireScmUserCredentials: boolean;
  /** Finds the values of CI secrets. */
  secrets: SecretResolver;
}
