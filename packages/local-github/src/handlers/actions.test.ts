import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { sealForGithub } from '../__testUtils__/sealForGithub';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const production = { ...item, environment_name: 'production' };

describe('variables', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit, 'public');
  });

  afterAll(() => github.stop());

  it('keeps a name in capital letters', async () => {
    const { actions } = github.octokit;
    await actions.createRepoVariable({ ...item, name: 'stage', value: 'one' });
    await actions.updateRepoVariable({ ...item, name: 'Stage', value: 'two' });
    const { data } = await actions.getRepoVariable({ ...item, name: 'STAGE' });

    expect(data).toMatchObject({ name: 'STAGE', value: 'two' });
  });

  it('answers 409 for a variable that exists', async () => {
    const create = () =>
      github.octokit.actions.createRepoVariable({
        ...item,
        name: 'REGION',
        value: 'x',
      });
    await create();
    const { status } = await failureOf(create());

    expect(status).toBe(409);
  });

  it.each(['GITHUB_TOKEN', '1ST', 'with-dash'])(
    'refuses the name %s',
    async name => {
      const { status } = await failureOf(
        github.octokit.actions.createRepoVariable({
          ...item,
          name,
          value: 'x',
        }),
      );

      expect(status).toBe(422);
    },
  );

  it('forgets a deleted variable', async () => {
    const { actions } = github.octokit;
    await actions.createRepoVariable({ ...item, name: 'GONE', value: 'x' });
    await actions.deleteRepoVariable({ ...item, name: 'GONE' });
    const { status } = await failureOf(
      actions.getRepoVariable({ ...item, name: 'GONE' }),
    );

    expect(status).toBe(404);
  });

  it('is nothing for callers without a token, also in a public repository', async () => {
    const { status } = await failureOf(
      github.anonymous.actions.listRepoVariables(item),
    );

    expect(status).toBe(401);
  });
});

describe('secrets', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
    await github.octokit.repos.createOrUpdateEnvironment(production);
  });

  afterAll(() => github.stop());

  const repositoryKey = async () =>
    (await github.octokit.actions.getRepoPublicKey(item)).data;

  it('opens to what was typed', async () => {
    const { key, key_id } = await repositoryKey();
    const put = (value: string) =>
      sealForGithub(value, key).then(encrypted_value =>
        github.octokit.actions.createOrUpdateRepoSecret({
          ...item,
          secret_name: 'token',
          key_id,
          encrypted_value,
        }),
      );
    const first = await put('first');
    const second = await put('päßwörd\n');

    expect([first.status, second.status]).toEqual([201, 204]);
    expect(
      await github.server.openSecret({
        owner: 'ACME',
        repository: 'item-service',
        name: 'TOKEN',
      }),
    ).toBe('päßwörd\n');
  });

  it('shows the name of a secret and never its value', async () => {
    const { data } = await github.octokit.actions.getRepoSecret({
      ...item,
      secret_name: 'TOKEN',
    });

    expect(Object.keys(data)).toEqual(['name', 'created_at', 'updated_at']);
  });

  it('does not write the plain value to disk', () => {
    const file = join(
      github.directory,
      'repositories/acme/item-service/repository.json',
    );

    expect(readFileSync(file, 'utf8')).toContain('"name": "TOKEN"');
    expect(readFileSync(file, 'utf8')).not.toContain('päßwörd');
  });

  it('refuses what is not a sealed box', async () => {
    const { key_id } = await repositoryKey();
    const { status } = await failureOf(
      github.octokit.actions.createOrUpdateRepoSecret({
        ...item,
        secret_name: 'TOKEN',
        key_id,
        encrypted_value: Buffer.from('plain text').toString('base64'),
      }),
    );

    expect(status).toBe(422);
  });

  it('refuses the id of another key', async () => {
    const { key } = await repositoryKey();
    const { status } = await failureOf(
      github.octokit.actions.createOrUpdateRepoSecret({
        ...item,
        secret_name: 'TOKEN',
        key_id: '1',
        encrypted_value: await sealForGithub('x', key),
      }),
    );

    expect(status).toBe(422);
  });

  it('refuses a box for the repository where one for the environment is needed', async () => {
    const { key } = await repositoryKey();
    const { data } = await github.octokit.actions.getEnvironmentPublicKey(
      production,
    );
    const { status } = await failureOf(
      github.octokit.actions.createOrUpdateEnvironmentSecret({
        ...production,
        secret_name: 'TOKEN',
        key_id: data.key_id,
        encrypted_value: await sealForGithub('x', key),
      }),
    );

    expect(status).toBe(422);
  });

  it('refuses a name that starts with GITHUB_', async () => {
    const { key, key_id } = await repositoryKey();
    const { status } = await failureOf(
      github.octokit.actions.createOrUpdateRepoSecret({
        ...item,
        secret_name: 'GITHUB_TOKEN',
        key_id,
        encrypted_value: await sealForGithub('x', key),
      }),
    );

    expect(status).toBe(422);
  });

  it('answers 404 for an environment that was not made', async () => {
    const { status } = await failureOf(
      github.octokit.actions.getEnvironmentPublicKey({
        ...item,
        environment_name: 'staging',
      }),
    );

    expect(status).toBe(404);
  });

  it('gives two callers at the same time the same key', async () => {
    await github.octokit.repos.createInOrg({ org: 'acme', name: 'keys' });
    const ask = () =>
      github.octokit.actions.getRepoPublicKey({ owner: 'acme', repo: 'keys' });
    const [one, other] = await Promise.all([ask(), ask()]);

    expect(one.data).toEqual(other.data);
  });
});
