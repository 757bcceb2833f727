import { schemaProblems } from '@microservice-scaffolder/plugin-microservice-common';
import { createGenerator } from '@microservice-scaffolder/plugin-microservice-node';
import { readdir } from 'node:fs/promises';
import { createActions } from '../../../plugins/scaffolder-backend-module-microservice/src/createActions';
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

/** Gives an input to an action as a task does: its schema first, then its handler, with everything outside of reach. */
export async function handled(
  target: { action: string; input: string },
  value: unknown,
): Promise<End> {
  const input = place(INPUTS[target.action], target.input, value);
  const action = await actionOf(target.action);
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

let actions: Promise<ReturnType<typeof createActions>> | undefined;

async function actionOf(id: string) {
  actions ??= createActionsWithoutOutside();
  return (await actions).find(action => action.id === id)!;
}

async function createActionsWithoutOutside() {
  const policy = { organisations: [{ host: 'github.com', owner: 'acme' }] };
  return createActions({
    ledger: {
      open: refuse,
      acquire: refuse,
      renew: refuse,
      record: refuse,
      release: refuse,
      get: refuse,
    },
    generator: await createGenerator({ templatesDirectory: TEMPLATES, policy }),
    github: { connect: refuse } as never,
    catalog: testCatalog(ORGANISATION),
    configuration: {
      templatesDirectory: TEMPLATES,
      policy,
      appBaseUrl: 'http://localhost:7007',
      leaseSeconds: 15,
    },
    auditor: { createEvent: refuse },
    metrics: { githubRequests: { add: () => {} } },
    secrets: { resolve: refuse },
    integrations: {} as never,
    reader: { readUrl: refuse, readTree: refuse, search: refuse },
    templateModules: [],
    requireScmUserCredentials: false,
  });
}
