import { Entity } from '@backstage/catalog-model';
import { createGithubConnector } from '@microservice-scaffolder/plugin-microservice-node';
import { ActionRun, runAction } from '../../__testUtils__/runAction';
import {
  startTestPortal,
  TestPortal,
} from '../../__testUtils__/startTestPortal';
import { ORGANISATION, testCatalog } from '../../__testUtils__/testCatalog';
import { createGithubCreateAction } from '../githubCreate/createGithubCreateAction';
import { createPlanAction } from './createPlanAction';

// The first plan loads the templates.
jest.setTimeout(60_000);

const THEIRS = 'https://github.example/acme/theirs/blob/main/catalog-info.yaml';

/** A service that somebody else has registered. */
const FOREIGN: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'foreign-service',
    namespace: 'default',
    annotations: { 'backstage.io/managed-by-location': `url:${THEIRS}` },
  },
  spec: {},
};

describe('microservice:plan before the first effect', () => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startTestPortal();
    portal.dependencies.catalog = testCatalog([...ORGANISATION, FOREIGN]);
    const { integrations } = portal.dependencies;
    const { client } = await createGithubConnector({ integrations }).connect({
      host: portal.host,
      owner: 'acme',
      name: 'any',
    });
    const make = (name: string) =>
      client.rest.repos.createInOrg({ org: 'acme', name });
    await make('foreign-service');
    await make('Other-Case');
    await make('former-name');
    await client.rest.repos.update({
      owner: 'acme',
      repo: 'former-name',
      name: 'later-name',
    });
    await make('archived-service');
    await client.rest.repos.update({
      owner: 'acme',
      repo: 'archived-service',
      archived: true,
    });
  });
  afterAll(() => portal.stop());
  afterEach(() => portal.server.faults.clear());

  /** What GitHub is asked, from now on. */
  const watch = () =>
    portal.server.faults.inject({
      operation: '*',
      call: 'every',
      fault: { kind: 'delayed', milliseconds: 0 },
    });

  const answersWith = (changes: object) => ({
    name: 'item-service',
    description: 'Manages items',
    owner: 'group:default/shop-team',
    ...changes,
    repository: {
      host: portal.host,
      owner: 'acme',
      visibility: 'internal',
      ...(changes as { repository?: object }).repository,
    },
  });

  const plan = (changes: object, run: Partial<ActionRun> = {}) =>
    runAction(createPlanAction(portal.dependencies), {
      ...run,
      input: { recipe: 'fastapi-service', answers: answersWith(changes) },
    });

  /** The sentences of a run that is refused. */
  const told = (changes: object, run: Partial<ActionRun> = {}) =>
    plan(changes, run).then(
      () => [],
      (error: Error) => error.message.split('\n'),
    );

  const EIGHT_MISTAKES = {
    name: 'foreign-service',
    owner: 'group:default/platform-team',
    system: 'nowhere',
    layout: 'spiral',
    codeOwners: ['@acme/ghosts'],
    environments: [{ name: 'production', reviewers: ['user:nobody'] }],
    secrets: [{ name: 'TOKEN', from: 'env:NOT_OPEN' }],
  };

  it.each([
    ['a run', false],
    ['a dry run', true],
  ])(
    'tells eight mistakes at once in %s, and changes nothing',
    async (_kind, isDryRun) => {
      watch();
      expect(await told(EIGHT_MISTAKES, { isDryRun })).toEqual([
        expect.stringMatching(/^layout: /),
        expect.stringMatching(
          /^owner: 'user:default\/guest' is not a member of /,
        ),
        expect.stringMatching(/^system: the catalog has no 'nowhere' /),
        expect.stringMatching(
          /^name: the catalog has 'component:default\/foreign-service' already, from /,
        ),
        expect.stringMatching(
          /^name: the repository 'acme\/foreign-service' exists /,
        ),
        expect.stringMatching(
          /^environments\[0\]\.reviewers\[0\]: GitHub has no user 'nobody'/,
        ),
        expect.stringMatching(/^codeOwners\[0\]: 'acme' has no team 'ghosts' /),
        expect.stringMatching(
          /^secrets\[0\]\.from: this reference to 'env:' is not open to /,
        ),
      ]);
      const asked = portal.server.faults.fired;
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(
        await portal.operationOf('task-1', 'foreign-service'),
      ).toBeUndefined();
    },
  );

  it.each<[row: string, changes: object, sentence: string]>([
    [
      '19: a name that is taken in another case',
      { name: 'other-case' },
      "name: the repository 'acme/Other-Case' exists and is not of this task; choose another name.",
    ],
    [
      '19: a name that a repository had before',
      { name: 'former-name' },
      "name: 'acme/former-name' is the former name of acme/later-name; choose another name.",
    ],
    [
      '19: a name that an archived repository has',
      { name: 'archived-service' },
      "name: the repository 'acme/archived-service' exists and is not of this task; choose another name.",
    ],
    [
      '20: an organisation that policy does not allow',
      { repository: { owner: 'acme-evil' } },
      "repository.owner: 'acme-evil' on HOST is not open for services; choose one of acme on HOST.",
    ],
    [
      '21: a host that is not ours',
      { repository: { host: 'evil.example' } },
      "repository.owner: 'acme' on evil.example is not open for services; choose one of acme on HOST.",
    ],
    [
      '22: an owner that is not there',
      { owner: 'group:default/nope' },
      "owner: the catalog has no 'group:default/nope' that you may see; choose an owner from the catalog.",
    ],
    [
      '22: an owner of a kind that may not be one',
      { owner: 'user:default/guest', codeOwners: ['@acme/shop-team'] },
      "owner: 'user:default/guest' is a user, which may not own services; choose a group.",
    ],
    [
      '22: an owner that the user is not in',
      { owner: 'group:default/platform-team', codeOwners: ['@acme/shop-team'] },
      "owner: 'user:default/guest' is not a member of 'group:default/platform-team'; choose a group that you are in, or the platform team allows every owner with 'microservice.policy.ownership: any'.",
    ],
    [
      '23: a system that is not there',
      { system: 'nowhere' },
      "system: the catalog has no 'nowhere' that you may see; choose a system from the catalog, or set 'createSystem'.",
    ],
    [
      '23: a system to be made that is there',
      { system: 'shop', createSystem: true },
      "system: the catalog has 'system:default/shop' already; leave out 'createSystem', or name a new system.",
    ],
    [
      '54: a reference that nobody opened',
      { secrets: [{ name: 'A', from: 'env:HOME' }] },
      "secrets[0].from: this reference to 'env:' is not open to a task without a template; ask the platform team for a row in 'microservice.secrets.allow'.",
    ],
    [
      '54: a reference without a value',
      { secrets: [{ name: 'A', from: 'form:token' }] },
      'secrets[0].from: nothing was typed into the field of the form that it names; fill in the field, and after a reload of the page type it again before Retry.',
    ],
    [
      '56: reviewers that GitHub does not have',
      { environments: [{ name: 'production', reviewers: ['team:ghosts'] }] },
      "environments[0].reviewers[0]: 'acme' has no team 'ghosts' on GitHub that the portal may see; choose a team of 'acme', or an organisation owner creates it.",
    ],
  ])('refuses row %s', async (_row, changes, sentence) => {
    expect(await told(changes)).toEqual([
      sentence.replaceAll('HOST', portal.host),
    ]);
  });

  it('takes an organisation in another case, as GitHub does', async () => {
    expect(await told({ repository: { owner: 'Acme' } })).toEqual([]);
  });

  it('knows what the same task made before, and refuses it to another one', async () => {
    const create = createGithubCreateAction(portal.dependencies);
    await runAction(create, {
      input: {
        host: portal.host,
        owner: 'acme',
        repoName: 'half-done',
        visibility: 'internal',
        description: 'Manages items',
      },
      taskId: 'task-7',
    });
    expect(await told({ name: 'half-done' }, { taskId: 'task-7' })).toEqual([]);
    expect(await told({ name: 'half-done' }, { taskId: 'task-8' })).toEqual([
      expect.stringMatching(
        /^name: the repository 'acme\/half-done' exists and is not of this task, its homepage is .*\?operation=/,
      ),
    ]);
  });

  it('waits where nothing is wrong but GitHub does not answer', async () => {
    portal.server.faults.inject({
      operation: '*',
      call: 'every',
      fault: { kind: 'refused', with: { status: 503 } },
    });
    await expect(plan({})).rejects.toMatchObject({
      message:
        'GitHub: Cannot read the organisation acme: GitHub has a problem of its own (status 503); press Retry in a minute.',
      ending: { state: 'waiting' },
    });
  });
});
