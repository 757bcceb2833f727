import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import {
  ensureEnvironments,
  ensureRepository,
  ensureSecrets,
  ensureTopics,
  ensureVariables,
  GithubRepository,
  grantTeams,
  publishTree,
  writeBaseRef,
} from '../github';
import { GOOD_ANSWERS, goodRequest } from './__testUtils__/goodFacts';
import {
  startTestPortal,
  testApp,
  TestPortal,
} from './__testUtils__/startTestPortal';
import { findPreflightProblems } from './findPreflightProblems';
import { gatherFacts } from './gatherFacts';

/** What the check asks of an App for a service with everything that a repository can get. */
const ASKED = {
  administration: 'write',
  contents: 'write',
  workflows: 'write',
  secrets: 'write',
  environments: 'write',
  actions_variables: 'write',
  members: 'read',
} as const;

const PERMISSIONS = Object.keys(ASKED);

const TREE: FileTree = {
  files: ['.github/workflows/ci.yml', 'README.md'].map(path => ({
    path,
    mode: '100644',
    content: Buffer.from('on: push\n'),
    from: [],
  })),
};

const without = (permission: string) =>
  Object.fromEntries(
    Object.entries(ASKED).filter(([name]) => name !== permission),
  );

describe('the permissions of a GitHub App', () => {
  const apps = ['', ...PERMISSIONS].map((left, index) =>
    testApp(without(left), 100 + 2 * index),
  );
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startTestPortal({
      apps: apps.map(({ onGithub }) => onGithub),
    });
  });
  afterAll(() => portal.stop());

  const sources = (app: number) =>
    portal.sources({ apps: [apps[app].inBackstage] });

  /** Names of the permissions that the check misses. */
  async function missed(app: number): Promise<string[]> {
    const request = goodRequest({
      repository: { ...GOOD_ANSWERS.repository, host: portal.host },
      environments: [{ name: 'production', reviewers: ['team:shop-team'] }],
      variables: [{ name: 'REGION', value: 'x' }],
      secrets: [
        { name: 'A', from: 'env:A' },
        { name: 'B', from: 'env:B', environment: 'production' },
      ],
    });
    const facts = await gatherFacts(request, sources(app));
    return findPreflightProblems(facts).flatMap(
      ({ what }) => /lacks the permission '(\w+)/.exec(what)?.[1] ?? [],
    );
  }

  /** Does on GitHub what a run does. */
  async function publish(app: number): Promise<void> {
    const name = `service-${app}`;
    const { client } = await sources(app).github.connect({
      host: portal.host,
      owner: 'acme',
      name,
    });
    const repository: GithubRepository = { client, owner: 'acme', name };
    const { defaultBranch, initialCommitSha } = await ensureRepository(
      repository,
      { visibility: 'private', description: '', marker: 'https://portal' },
    );
    await grantTeams(repository, [{ team: 'shop-team', permission: 'push' }]);
    await ensureEnvironments(repository, [
      { name: 'production', reviewers: ['team:shop-team'] },
    ]);
    await ensureVariables(repository, [{ name: 'REGION', value: 'x' }]);
    await ensureSecrets(
      repository,
      ['production', undefined].map(environment => ({
        name: 'A',
        environment,
        value: Buffer.from('a'),
      })),
    );
    await ensureTopics(repository, ['microservice']);
    await publishTree(repository, {
      tree: TREE,
      branch: defaultBranch,
      message: 'Create it',
      operationId: '1',
      initialCommitSha,
    });
    await writeBaseRef(repository, TREE);
  }

  it('are enough where the check misses none', async () => {
    expect(await missed(0)).toEqual([]);
    await publish(0);
  });

  it.each(PERMISSIONS.map((name, index) => [name, index + 1] as const))(
    'are missed by the check where %s is needed and not given',
    async (permission, app) => {
      expect(await missed(app)).toEqual([permission]);
      await expect(publish(app)).rejects.toThrow(/lacks|may not/);
    },
  );
});
