import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import {
  startTestServer,
  TestServer,
} from '@microservice-scaffolder/local-github/testUtils';
import { schemaProblems } from '@microservice-scaffolder/plugin-microservice-common';
import {
  createGenerator,
  createGithubConnector,
} from '@microservice-scaffolder/plugin-microservice-node';
import { readdir } from 'node:fs/promises';
import { createActions } from '../../../plugins/scaffolder-backend-module-microservice/src/createActions';
import { RunMemory } from '../../../plugins/scaffolder-backend-module-microservice/src/operations/RunMemory';
import { runAction } from '../../../plugins/scaffolder-backend-module-microservice/src/__testUtils__/runAction';
import {
  ORGANISATION,
  testCatalog,
} from '../../../plugins/scaffolder-backend-module-microservice/src/__testUtils__/testCatalog';
import { GOOD, RECIPE, TEMPLATES } from './answers';
import { End, sentenceOf, sentencesOf, timed } from './End';
import { inFolder } from './inFolder';
import { place } from './place';

const REPOSITORY = {
  host: 'github.com',
  owner: 'acme',
  repoName: 'item-service',
};

/** Inputs without a fault, by action. */
const INPUTS: Readonly<Record<string, unknown>> = {
  'microservice:plan': { recipe: RECIPE, answers: GOOD },
  'microservice:github:create': {
    ...REPOSITORY,
    visibility: 'private',
    description: 'Manages items',
  },
  'microservice:github:provision': REPOSITORY,
};

const refuse = async () => {
  throw new Error('a refused step reached outside');
};

/** Gives inputs to actions as a task does. They may read a GitHub and a catalog; everything else outside is out of reach. */
export class ActionsDriver {
  private constructor(
    private readonly actions: ReturnType<typeof createActions>,
    private readonly github: TestServer,
  ) {}

  static async create(): Promise<ActionsDriver> {
    const github = await startTestServer({
      organisations: [
        {
          login: 'acme',
          teams: [{ slug: 'shop-team' }, { slug: 'platform-team' }],
        },
      ],
    });
    return new ActionsDriver(await actionsThatRead(github), github);
  }

  /** An input as its schema takes it first, then the handler. */
  async end(
    target: { action: string; input: string },
    value: unknown,
  ): Promise<End> {
    const input = place(INPUTS[target.action], target.input, value);
    const action = this.actions.find(({ id }) => id === target.action)!;
    // The checker knows one edition of JSON Schema; what actions say is the same in all of them.
    const { $schema, ...schema } = action.schema!.input as { $schema?: string };
    return inFolder(async workspacePath => {
      const { result, time } = await timed(async () => {
        const formal = schemaProblems(schema, input);
        if (formal.length) return formal.map(sentenceOf);
        return runAction(action, { input: input as never, workspacePath }).then(
          () => [],
          (error: Error) => sentencesOf(error.message),
        );
      });
      if ((await readdir(workspacePath)).length)
        throw new Error('a refused step wrote something');
      return { sentences: result, time };
    });
  }

  async stop(): Promise<void> {
    await this.github.stop();
  }
}

async function actionsThatRead({ apiBaseUrl, token }: TestServer) {
  const policy = { organisations: [{ host: 'github.com', owner: 'acme' }] };
  const integrations = ScmIntegrations.fromConfig(
    mockServices.rootConfig({
      data: {
        integrations: { github: [{ host: 'github.com', apiBaseUrl, token }] },
      },
    }),
  );
  return createActions({
    ledger: {
      open: refuse,
      acquire: refuse,
      renew: refuse,
      record: refuse,
      release: refuse,
      get: async () => undefined,
    },
    generator: await createGenerator({ templatesDirectory: TEMPLATES, policy }),
    github: createGithubConnector({ integrations }),
    catalog: testCatalog(ORGANISATION),
    configuration: {
      templatesDirectory: TEMPLATES,
      policy,
      appBaseUrl: 'http://localhost:7007',
      leaseSeconds: 15,
    },
    auditor: { createEvent: refuse },
    metrics: { githubRequests: { add: () => {} } },
    runs: new RunMemory(),
    secrets: { resolve: refuse },
    integrations,
    reader: { readUrl: refuse, readTree: refuse, search: refuse },
    templateModules: [],
    requireScmUserCredentials: false,
  });
}
