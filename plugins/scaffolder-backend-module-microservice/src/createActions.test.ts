import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { MemoryLedger } from '@microservice-scaffolder/plugin-microservice-node';
import { createActions } from './createActions';
import { startTestPortal, TestPortal } from './startTestPortal.testUtils';

/** Secrets that the examples mention. */
const secrets = { registryToken: 'canary-value' };

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

  /** The examples speak of the demo's address; the test's GitHub has a port of its own. */
  const inputOf = (example: string) =>
    parse(example.replaceAll('127.0.0.1:4870', portal.host)).steps[0].input;

  const IDS = [
    'microservice:plan',
    'microservice:render',
    'microservice:verify',
    'microservice:github:create',
    'microservice:github:provision',
    'microservice:github:push',
    'microservice:catalog:register',
  ];

  it('are these, in the order in which a template uses them', () => {
    expect(portal.actions().map(action => action.id)).toEqual(IDS);
  });

  it.each(IDS)('%s has a description for everything it takes and gives', id => {
    const { description, schema } = portal.action(id);
    expect(description).toMatch(/\.$/);
    const fields = {
      ...schema?.input?.properties,
      ...schema?.output?.properties,
    };
    const silent = Object.keys(fields).filter(
      name => !fields[name].description,
    );
    expect(silent).toEqual([]);
  });

  describe.each(IDS)('%s', id => {
    const run = async (isDryRun: boolean, ledger = portal.ledger) => {
      const [{ example }] = portal.action(id).examples!;
      const context = {
        ...createMockActionContext({
          input: inputOf(example),
          workspacePath,
          secrets,
          task: { id: 'task-1' },
          user: { ref: 'user:default/guest' },
        }),
        isDryRun,
      };
      await createActions({ ...portal.dependencies, ledger })
        .find(action => action.id === id)!
        .handler(context);
      return Object.fromEntries(jest.mocked(context.output).mock.calls);
    };

    it('says in a dry run what it would do, and changes nothing', async () => {
      const before = await portal.requests();
      const ledger = new MemoryLedger();
      const open = jest.spyOn(ledger, 'open');
      const outputs = await run(true, ledger);
      const declared = portal.action(id).schema!.output!.properties!;
      expect(Object.keys(declared)).toEqual(
        expect.arrayContaining(Object.keys(outputs)),
      );
      expect(await portal.requests()).toEqual(before);
      expect(open).not.toHaveBeenCalled();
    });

    it('gives exactly the outputs that it declares', async () => {
      const outputs = await run(false);
      expect(Object.keys(outputs).sort()).toEqual(
        Object.keys(portal.action(id).schema!.output!.properties!).sort(),
      );
    });

    it('gives the same outputs when it runs again', async () => {
      expect(await run(false)).toEqual(await run(false));
    });
  });

  it('have left one root commit with the files of the workspace', async () => {
    const operation = await portal.operationOf('task-1', 'item-service');
    expect(operation).toMatchObject({
      stage: 'registered',
      entityRef: 'component:default/item-service',
      initiator: 'user:default/guest',
    });
    expect(
      await portal.server.openSecret({
        owner: 'acme',
        repository: 'item-service',
        environment: 'production',
        name: 'REGISTRY_TOKEN',
      }),
    ).toBe('canary-value');
    expect(JSON.stringify(operation)).not.toContain('canary');
  });
});
