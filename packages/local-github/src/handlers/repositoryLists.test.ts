import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('repositories of an organisation', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    for (const [name, visibility] of [
      ['beta', 'public'],
      ['alpha', 'private'],
      ['gamma', 'internal'],
    ]) {
      await github.octokit.repos.createInOrg({
        org: 'acme',
        name,
        visibility: visibility as 'private',
      });
    }
  });

  afterAll(() => github.stop());

  it.each([
    [{}, ['gamma', 'alpha', 'beta']],
    [{ direction: 'asc' }, ['beta', 'alpha', 'gamma']],
    [{ sort: 'full_name' }, ['alpha', 'beta', 'gamma']],
    [{ sort: 'pushed', per_page: 1 }, ['gamma']],
    [{ type: 'internal' }, ['gamma']],
    [{ type: 'private' }, ['gamma', 'alpha']],
    [{ type: 'forks' }, []],
  ])('are listed by %j', async (query, expected) => {
    const { data } = await github.octokit.repos.listForOrg({
      org: 'acme',
      ...(query as object),
    });

    expect(data.map(({ name }) => name)).toEqual(expected);
  });
});
