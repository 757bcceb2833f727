import { Ledger } from '@microservice-scaffolder/plugin-microservice-common';
import {
  MemoryLedger,
  operationId,
} from '@microservice-scaffolder/plugin-microservice-node';
import { LocalGithubOptions } from '../../../packages/local-github/src';
import {
  startTestServer,
  TestServer,
} from '../../../packages/local-github/src/testUtils';
import {
  BenchActions,
  benchActions,
  LEASE_SECONDS,
  OWNER,
} from './benchActions';
import { BenchCatalog } from './BenchCatalog';
import { impatientConnector, Patience } from './impatientConnector';

/** Everything that the actions work on, for as many tasks as one likes: a GitHub, a ledger, a catalog. */
export interface Bench {
  github: TestServer;
  ledger: Ledger;
  catalog: BenchCatalog;
  patience: Patience;
  actions: BenchActions;
  /** The actions of a portal with another ledger. */
  actionsWith(ledger: Ledger): BenchActions;
  /** The id of the operation of a task on a repository. */
  operationOf(taskId: string, repository: string): string;
  stop(): Promise<void>;
}

/** What a bench may be given in place of its own. */
export interface BenchOptions {
  ledger?: Ledger;
  github?: Partial<LocalGithubOptions>;
  /** Of the portal; may do everything where absent. */
  token?: string;
}

const ORGANISATIONS = [
  {
    login: OWNER,
    teams: [{ slug: 'shop-team' }, { slug: 'platform-team' }],
  },
  { login: 'globex' },
];

/** Starts a bench. */
export async function startBench(options: BenchOptions = {}): Promise<Bench> {
  const github = await startTestServer({
    organisations: ORGANISATIONS,
    ...options.github,
  });
  const host = `127.0.0.1:${github.server.port}`;
  const patience: Patience = { isHopeless: () => false };
  const catalog = new BenchCatalog();
  const { token = github.token } = options;
  const ledger =
    options.ledger ?? new MemoryLedger({ leaseSeconds: LEASE_SECONDS });
  const actionsWith = (other: Ledger) =>
    benchActions({
      host,
      ledger: other,
      github: impatientConnector({ github, token, patience }),
      catalog: catalog.service,
    });
  return {
    github,
    ledger,
    catalog,
    patience,
    actionsWith,
    actions: actionsWith(ledger),
    operationOf: (taskId, repository) =>
      operationId({ taskId, host, owner: OWNER, repository }),
    stop: () => github.stop(),
  };
}
