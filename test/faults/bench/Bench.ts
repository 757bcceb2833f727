import { Ledger } from '@microservice-scaffolder/plugin-microservice-common';
import {
  createSecretResolver,
  MemoryLedger,
  operationId,
} from '@microservice-scaffolder/plugin-microservice-node';
import { LocalGithubOptions } from '../../../packages/local-github/src';
import {
  startTestServer,
  TestServer,
} from '../../../packages/local-github/src/testUtils';
import { createCatalogRegisterAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/catalogRegister/createCatalogRegisterAction';
import { createGithubCreateAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/githubCreate/createGithubCreateAction';
import { createGithubProvisionAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/githubProvision/createGithubProvisionAction';
import { createGithubPushAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/githubPush/createGithubPushAction';
import { BenchCatalog } from './BenchCatalog';
import { impatientConnector, Patience } from './impatientConnector';
import { silentServices } from './silentServices';
import { SECRET_VARIABLES } from './Subject';

/** The organisation that repositories are made in. */
export const OWNER = 'acme';

const LEASE_SECONDS = 15;

/** Everything that the actions work on, for as many tasks as one likes: a GitHub, a ledger, a catalog. */
export interface Bench {
  github: TestServer;
  ledger: Ledger;
  catalog: BenchCatalog;
  patience: Patience;
  actions: BenchActions;
  /** The id of the operation of a task on a repository. */
  operationOf(taskId: string, repository: string): string;
  stop(): Promise<void>;
}

/** The actions that have effects. */
export type BenchActions = ReturnType<typeof actionsOn>;

/** What a bench may be given in place of its own. */
export interface BenchOptions {
  ledger?: Ledger;
  github?: Partial<LocalGithubOptions>;
}

/** Starts a bench. */
export async function startBench(options: BenchOptions = {}): Promise<Bench> {
  const github = await startTestServer({
    organisations: [
      {
        login: OWNER,
        teams: [{ slug: 'shop-team' }, { slug: 'platform-team' }],
      },
      { login: 'globex' },
    ],
    ...options.github,
  });
  const host = `127.0.0.1:${github.server.port}`;
  const patience = { milliseconds: 30_000 };
  const ledger =
    options.ledger ?? new MemoryLedger({ leaseSeconds: LEASE_SECONDS });
  const catalog = new BenchCatalog();
  return {
    github,
    ledger,
    catalog,
    patience,
    actions: actionsOn({ github, ledger, catalog, patience }),
    operationOf: (taskId, repository) =>
      operationId({ taskId, host, owner: OWNER, repository }),
    stop: () => github.stop(),
  };
}

function actionsOn(
  bench: Pick<Bench, 'github' | 'ledger' | 'catalog' | 'patience'>,
) {
  const host = `127.0.0.1:${bench.github.server.port}`;
  const dependencies = {
    ...silentServices,
    ledger: bench.ledger,
    github: impatientConnector(bench.github, bench.patience),
    catalog: bench.catalog.service,
    configuration: {
      templatesDirectory: '/no-templates',
      policy: {
        organisations: [{ host, owner: OWNER }],
        defaults: { organisation: { host, owner: OWNER } },
      },
      appBaseUrl: 'http://localhost:7007',
      leaseSeconds: LEASE_SECONDS,
    },
    secrets: createSecretResolver({
      settings: { allow: [{ from: 'env:*' }], plainForm: 'refuse' },
      environment: SECRET_VARIABLES,
    }),
  };
  return {
    create: createGithubCreateAction(dependencies),
    provision: createGithubProvisionAction(dependencies),
    push: createGithubPushAction(dependencies),
    register: createCatalogRegisterAction(dependencies),
  };
}
