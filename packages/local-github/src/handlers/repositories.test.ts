import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('repositories', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  it('tells organisations from users by their type', async () => {
    const { users } = github.octokit;
    const organisation = await users.getByUsername({ username: 'acme' });
    const user = await users.getAuthenticated();

    expect(organisation.data.type).toBe('Organization');
    expect(user.data).toMatchObject({ login: 'local-demo', type: 'User' });
  });

  it('refuses a name that is taken, in the words of GitHub', async () => {
    const { status, body } = await failureOf(
      github.octokit.repos.createInOrg({ org: 'acme', name: 'Item-Service' }),
    );

    expect(status).toBe(422);
    expect(body).toMatchObject({
      message: 'Repository creation failed.',
      errors: [{ message: 'name already exists on this account' }],
    });
  });

  it('creates one repository when two ask at the same time', async () => {
    const create = () =>
      github.octokit.repos
        .createInOrg({ org: 'acme', name: 'race' })
        .then(({ status }) => status)
        .catch(({ status }) => status);

    const statuses = await Promise.all([create(), create()]);

    expect(statuses.sort()).toEqual([201, 422]);
  });

  it('writes a dash for what a name cannot hold', async () => {
    const { data } = await github.octokit.repos.createForAuthenticatedUser({
      name: 'my first/service',
    });

    expect(data.full_name).toBe('local-demo/my-first-service');
  });

  it.each(['..', 'items.git'])('refuses the name %s', async name => {
    const { status } = await failureOf(
      github.octokit.repos.createInOrg({ org: 'acme', name }),
    );

    expect(status).toBe(422);
  });

  it.each([
    ['two\nlines', 'description control characters are not allowed'],
    ['x'.repeat(351), 'description cannot be more than 350 characters'],
  ])('refuses the description %j', async (description, message) => {
    const { status, body } = await failureOf(
      github.octokit.repos.update({ ...item, description }),
    );

    expect([status, body.errors[0].message]).toEqual([422, message]);
  });

  it('answers 404 for an organisation that is not there', async () => {
    const { status } = await failureOf(
      github.octokit.repos.createInOrg({ org: 'nobody', name: 'items' }),
    );

    expect(status).toBe(404);
  });

  it('says so when it is asked for a licence file', async () => {
    const { status, body } = await failureOf(
      github.octokit.repos.createInOrg({
        org: 'acme',
        name: 'licensed',
        license_template: 'mit',
      }),
    );

    expect(status).toBe(422);
    expect(body.errors[0].message).toBe(
      'license_template mit is unknown: the local GitHub has no templates; commit the file instead',
    );
  });

  it('changes what is sent and keeps the rest', async () => {
    const { data } = await github.octokit.repos.update({
      ...item,
      homepage: 'http://localhost:7007/items',
      allow_squash_merge: false,
    });

    expect(data).toMatchObject({
      description: 'Manages items',
      homepage: 'http://localhost:7007/items',
      allow_squash_merge: false,
      allow_merge_commit: true,
    });
  });

  it('refuses a default branch that is not there', async () => {
    const { status, body } = await failureOf(
      github.octokit.repos.update({ ...item, default_branch: 'trunk' }),
    );

    expect(status).toBe(422);
    expect(body.errors[0].field).toBe('default_branch');
  });

  it('keeps topics, in small letters', async () => {
    await github.octokit.repos.replaceAllTopics({
      ...item,
      names: ['FastAPI', 'python'],
    });
    const { data } = await github.octokit.repos.getAllTopics(item);

    expect(data.names).toEqual(['fastapi', 'python']);
  });

  it('refuses a topic that GitHub does not take', async () => {
    const { status } = await failureOf(
      github.octokit.repos.replaceAllTopics({ ...item, names: ['Bad Topic!'] }),
    );

    expect(status).toBe(422);
  });

  it('forgets a deleted repository and never gives its number again', async () => {
    const { repos } = github.octokit;
    const gone = await repos.createInOrg({ org: 'acme', name: 'gone' });
    await repos.delete({ owner: 'acme', repo: 'gone' });
    const missing = await failureOf(repos.get({ owner: 'acme', repo: 'gone' }));
    const again = await repos.createInOrg({ org: 'acme', name: 'gone' });

    expect(missing.status).toBe(404);
    expect(again.data.id).toBeGreaterThan(gone.data.id);
  });
});
