import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { MemoryLedger } from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from './ActionDependencies';
import { createActions } from './createActions';
import { runAction } from './__testUtils__/runAction';
import { startTestPortal, TestPortal } from './__testUtils__/startTestPortal';
import { ORGANISATION, testCatalog } from './__testUtils__/testCatalog';

// The first render loads the formatter.
jest.setTimeout(60_000);

const IDS = [
  'microservice:plan',
  'microservice:render',
  'microservice:verify',
  'microservice:github:create',
  'microservice:github:provision',
  'microservice:github:push',
  'microservice:catalog:register',
  'microservice:zip',
];

describe('createActions', () => {
  let portal: TestPortal;
  let workspacePath: string;
  beforeAll(async () => {
    portal = await startTestPortal();
    workspacePath = await mkdtemp(join(tmpdir(), 'workspace-'));
  });
  afterAll(async () => {
    await portal.stop();
    await rm(workspacePath, { recursive: true });
  });

  const actionOf = (id: string, dependencies = portal.dependencies) =>
    createActions(dependencies).find(action => action.id === id)!;
  const declaredOutputs = (id: string) =>
    Object.keys(actionOf(id).schema!.output!.properties!).sort();

  /** Runs the first example of an action and returns its outputs. */
  async function runExample(
    id: string,
    options: { isDryRun?: boolean; dependencies?: ActionDependencies } = {},
  ): Promise<Record<string, unknown>> {
    const action = actionOf(id, options.dependencies);
    // The examples speak of the demo's address; the test's GitHub has a port of its own.
    const example = action.examples![0].example.replaceAll(
      '127.0.0.1:4870',
      portal.host,
    );
    return runAction(action, {
      input: parse(example).steps[0].input,
      workspacePath,
      secrets: { registryToken: 'canary-value' },
      isDryRun: options.isDryRun,
    });
  }

  it('are these, in the order in which a template uses them', () => {
    expect(createActions(portal.dependencies).map(({ id }) => id)).toEqual(IDS);
  });

  describe.each(IDS)('%s', id => {
    it('describes everything that it takes and gives', () => {
      const { description, schema, supportsDryRun } = actionOf(id);
      expect(description).toMatch(/\.$/);
      expect(supportsDryRun).toBe(true);
      const fields = {
        ...schema?.input?.properties,
        ...schema?.output?.properties,
      };
      const silent = Object.keys(fields).filter(
        name => !fields[name].description,
      );
      expect(silent).toEqual([]);
    });

    it('says in a dry run what it would do, and changes nothing outside', async () => {
      portal.server.faults.inject({
        operation: '*',
        call: 'every',
        fault: { kind: 'delayed', milliseconds: 0 },
      });
      const outputs = await runExample(id, {
        isDryRun: true,
        dependencies: withoutEffects(portal.dependencies),
      });
      const methods = portal.server.faults.fired.map(({ method }) => method);
      portal.server.faults.clear();
      expect(methods.filter(method => method !== 'GET')).toEqual([]);
      const declared = declaredOutputs(id);
      expect(declared).toEqual(expect.arrayContaining(Object.keys(outputs)));
      expect(Object.keys(outputs)).not.toEqual([]);
    });

    it('gives exactly the outputs that it declares', async () => {
      const outputs = await runExample(id);
      expect(Object.keys(outputs).sort()).toEqual(declaredOutputs(id));
    });

    it('gives the same outputs when it runs again', async () => {
      expect(await runExample(id)).toEqual(await runExample(id));
    });
  });

  it('have made one registered operation, without a trace of the secret', async () => {
    const operation = await portal.operationOf('task-1', 'item-service');
    expect(operation).toMatchObject({
      stage: 'registered',
      entityRef: 'component:default/item-service',
      initiator: 'user:default/guest',
      detail: { secrets: ['production/REGISTRY_TOKEN'] },
    });
    expect(JSON.stringify(operation)).not.toContain('canary');
  });

  it('have sealed the secret, which opens to what was typed', async () => {
    expect(
      await portal.server.openSecret({
        owner: 'acme',
        repository: 'item-service',
        environment: 'production',
        name: 'REGISTRY_TOKEN',
      }),
    ).toBe('canary-value');
  });
});

/** The same portal, in which ledger and catalog can be read only. */
function withoutEffects(dependencies: ActionDependencies): ActionDependencies {
  const refuse = async () => {
    throw new Error('a dry run changed something');
  };
  return {
    ...dependencies,
    ledger: Object.assign(new MemoryLedger(), {
      open: refuse,
      acquire: refuse,
      renew: refuse,
      record: refuse,
      release: refuse,
    }),
    catalog: Object.assign(testCatalog(ORGANISATION), { addLocation: refuse }),
  };
}
