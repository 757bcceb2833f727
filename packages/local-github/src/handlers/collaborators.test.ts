import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import {
  clientOf,
  startTestGithub,
  TestGithub,
} from '../__testUtils__/startTestGithub';

describe('collaborators', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub({
      users: [
        { login: 'mona', token: 'mona-token', teams: ['acme/shop-team'] },
        { login: 'octocat' },
      ],
    });
    await createService(github.octokit);
  });

  afterEach(() => github.stop());

  const add = (username: string, permission?: string) =>
    github.octokit.repos.addCollaborator({
      ...item,
      username,
      permission: permission as 'push',
    });

  const logins = async (query: object = {}) => {
    const { repos } = github.octokit;
    const { data } = await repos.listCollaborators({ ...item, ...query });
    return data.map(({ login, role_name }) => `${login}: ${role_name}`);
  };

  it('are invited when they are strangers', async () => {
    const { status, data } = await add('octocat');
    const check = await failureOf(
      github.octokit.repos.checkCollaborator({ ...item, username: 'octocat' }),
    );

    expect(status).toBe(201);
    expect(data).toMatchObject({
      permissions: 'write',
      invitee: { login: 'octocat' },
      inviter: { login: 'local-demo' },
    });
    expect(check.status).toBe(404);
  });

  it('are added at once when they belong to the organisation', async () => {
    const { status } = await add('mona', 'maintain');
    const seen = await clientOf(github, 'mona-token').repos.get(item);

    expect(status).toBe(204);
    expect(seen.status).toBe(200);
    expect(await logins()).toEqual(['local-demo: admin', 'mona: maintain']);
    expect(await logins({ permission: 'admin' })).toEqual([
      'local-demo: admin',
    ]);
    expect(await logins({ affiliation: 'direct' })).toEqual(['mona: maintain']);
    expect(await logins({ affiliation: 'outside' })).toEqual([]);
  });

  it('are gone when removed', async () => {
    await add('mona');
    await github.octokit.repos.removeCollaborator({
      ...item,
      username: 'mona',
    });

    expect(await logins()).toEqual(['local-demo: admin']);
  });

  it.each([
    ['nobody', undefined, 404],
    ['acme', undefined, 404],
    ['octocat', 'owner', 422],
  ])('cannot be %s as %s', async (username, permission, expected) => {
    const { status } = await failureOf(add(username, permission));

    expect(status).toBe(expected);
  });

  it('have a level of permission, also those who have none', async () => {
    const { repos } = github.octokit;
    await add('mona', 'triage');
    const level = async (username: string) => {
      const { data } = await repos.getCollaboratorPermissionLevel({
        ...item,
        username,
      });
      return [data.permission, data.role_name];
    };

    expect(await level('local-demo')).toEqual(['admin', 'admin']);
    expect(await level('mona')).toEqual(['read', 'triage']);
    expect(await level('octocat')).toEqual(['none', 'none']);
  });
});
