import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import {
  CatalogService,
  parseEntityYaml,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  LocalGithub,
  startLocalGithub,
} from '@microservice-scaffolder/local-github';
import {
  createGenerator,
  createGithubConnector,
  MemoryLedger,
  operationId,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from './ActionDependencies';

export const TOKEN = 'local-test-token';

/** The product's own templates. */
export const TEMPLATES = resolve(__dirname, '../../../templates');

/** What the actions need of a portal: a GitHub, a catalog with an organisation, a ledger, the templates. */
export interface TestPortal {
  server: LocalGithub;
  /** `127.0.0.1:<port>` of the GitHub. */
  host: string;
  ledger: MemoryLedger;
  dependencies: ActionDependencies;
  operationOf(
    taskId: string,
    repository: string,
  ): ReturnType<MemoryLedger['get']>;
  stop(): Promise<void>;
}

export async function startTestPortal(): Promise<TestPortal> {
  const directory = await mkdtemp(join(tmpdir(), 'github-'));
  const server = await startLocalGithub({
    directory,
    port: 0,
    token: TOKEN,
    organisations: [{ login: 'acme', teams: [{ slug: 'shop-team' }] }],
    validateAnswers: true,
  });
  const host = `127.0.0.1:${server.port}`;
  const policy = { organisations: [{ host, owner: 'acme' }] };
  const ledger = new MemoryLedger();
  return {
    server,
    host,
    ledger,
    dependencies: {
      ledger,
      generator: await createGenerator({
        templatesDirectory: TEMPLATES,
        policy,
      }),
      github: createGithubConnector({
        integrations: ScmIntegrations.fromConfig(
          mockServices.rootConfig({ data: githubIntegration(server) }),
        ),
      }),
      catalog: testCatalog(ORGANISATION),
      configuration: {
        templatesDirectory: TEMPLATES,
        policy,
        appBaseUrl: 'http://localhost:7007',
        allowedSecretVariables: [],
      },
      environment: {},
    },
    operationOf: (taskId, repository) =>
      ledger.get(operationId({ taskId, host, owner: 'acme', repository })),
    async stop() {
      await server.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** Configuration under which Backstage reaches the server. */
export function githubIntegration(server: LocalGithub) {
  return {
    integrations: {
      github: [
        {
          host: `127.0.0.1:${server.port}`,
          apiBaseUrl: `${server.url}/api/v3`,
          token: TOKEN,
        },
      ],
    },
  };
}

const entity = (kind: string, name: string, spec: object): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default' },
  spec: { ...spec },
});

/** Who and what the catalog knows from the start. */
export const ORGANISATION: Entity[] = [
  entity('Group', 'shop-team', { type: 'team', children: [] }),
  entity('User', 'guest', { memberOf: ['shop-team'] }),
  entity('System', 'shop', { owner: 'shop-team' }),
];

/** A catalog in memory that reads what is registered from the local GitHub, and remembers it. */
export function testCatalog(entities: Entity[]): CatalogService {
  const registered = new Set<string>();
  const catalog: CatalogService = catalogServiceMock({ entities });
  catalog.addLocation = async ({ target, dryRun }) => {
    const found = await readEntities(target);
    if (!dryRun && registered.has(target)) {
      throw new ConflictError(`${target} already exists`);
    }
    if (!dryRun) registered.add(target);
    const location = { id: 'location-1', type: 'url', target, entityRef: '' };
    return { location, entities: found };
  };
  return catalog;
}

async function readEntities(target: string): Promise<Entity[]> {
  const { origin, pathname } = new URL(target);
  const [, owner, name, , ref, ...path] = pathname.split('/');
  const response = await fetch(
    `${origin}/api/v3/repos/${owner}/${name}/contents/${path.join(
      '/',
    )}?ref=${ref}`,
    {
      headers: {
        accept: 'application/vnd.github.raw',
        authorization: `token ${TOKEN}`,
      },
    },
  );
  if (!response.ok) throw new NotFoundError(`${target} is not there`);
  const location = { type: 'url', target };
  const text = Buffer.from(await response.arrayBuffer());
  return [...parseEntityYaml(text, location)].flatMap(result =>
    result.type === 'entity' ? [result.entity] : [],
  );
}
