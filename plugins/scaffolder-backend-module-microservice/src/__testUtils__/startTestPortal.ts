import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { LocalGithub } from '@microservice-scaffolder/local-github';
import {
  createGenerator,
  createGithubConnector,
  createSecretResolver,
  MemoryLedger,
  operationId,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../ActionDependencies';
import { githubIntegration, startTestGithub } from './localGithub';
import { ORGANISATION, testCatalog } from './testCatalog';
import { watchers } from './watchers';

/** The product's own templates. */
export const TEMPLATES = resolvePackagePath(
  '@microservice-scaffolder/plugin-scaffolder-backend-module-microservice',
  '../../templates',
);

/** What the actions need of a portal: a GitHub, a catalog with an organisation, a ledger, the templates. */
export interface TestPortal {
  server: LocalGithub;
  /** `127.0.0.1:<port>` of the GitHub. */
  host: string;
  dependencies: ActionDependencies;
  operationOf(
    taskId: string,
    repository: string,
  ): ReturnType<MemoryLedger['get']>;
  stop(): Promise<void>;
}

export async function startTestPortal(): Promise<TestPortal> {
  const server = await startTestGithub();
  const host = `127.0.0.1:${server.port}`;
  const dependencies = await dependenciesOn(server, host);
  return {
    server,
    host,
    dependencies,
    operationOf: (taskId, repository) =>
      dependencies.ledger.get(
        operationId({ taskId, host, owner: 'acme', repository }),
      ),
    stop: () => server.close(),
  };
}

async function dependenciesOn(
  server: LocalGithub,
  host: string,
): Promise<ActionDependencies> {
  const policy = { organisations: [{ host, owner: 'acme' }] };
  const config = mockServices.rootConfig({ data: githubIntegration(server) });
  const integrations = ScmIntegrations.fromConfig(config);
  return {
    ledger: new MemoryLedger(),
    ...watchers(),
    generator: await createGenerator({ templatesDirectory: TEMPLATES, policy }),
    github: createGithubConnector({ integrations }),
    integrations,
    reader: mockServices.urlReader.mock(),
    templateModules: [],
    requireScmUserCredentials: false,
    catalog: testCatalog(ORGANISATION),
    configuration: {
      templatesDirectory: TEMPLATES,
      policy,
      appBaseUrl: 'http://localhost:7007',
      leaseSeconds: 15,
    },
    secrets: createSecretResolver({
      settings: { allow: [], plainForm: 'allow' },
      environment: {},
    }),
  };
}
