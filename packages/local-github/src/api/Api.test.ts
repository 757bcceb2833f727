import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from '../__testUtils__/startTestGithub';

describe('Api', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${github.server.url}/api/v3${path}`, {
      ...init,
      headers: { authorization: `token ${TOKEN}`, ...init.headers },
    });

  it('answers 404 for a path GitHub does not have', async () => {
    const answer = await send('/nowhere');

    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404',
    });
  });

  it('answers 501 for what GitHub can and it cannot', async () => {
    const { status, body } = await failureOf(
      github.octokit.pulls.create({
        ...item,
        head: 'update',
        base: 'main',
        issue: 1,
      }),
    );

    expect(status).toBe(501);
    expect(body.message).toBe(
      'The local GitHub does not implement making a pull request of an issue.',
    );
  });

  it('answers 400 for a body that is not JSON', async () => {
    const answer = await send('/orgs/acme/repos', {
      method: 'POST',
      body: '{"name":',
    });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      message: 'Problems parsing JSON',
    });
  });

  it('answers 422 for a body that is not as described', async () => {
    const answer = await send('/orgs/acme/repos', {
      method: 'POST',
      body: '{"description":"Manages items"}',
    });

    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      message: 'Invalid request.\n\n"name" wasn\'t supplied.',
    });
  });

  it('answers 422 for a query parameter that is not as described', async () => {
    const answer = await send('/orgs/acme/repos?sort=size');

    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      message:
        "Invalid request.\n\nFor 'sort', it must be equal to one of the allowed values.",
    });
  });

  it('answers 401 for a token that is not ours', async () => {
    const answer = await send('/orgs/acme', {
      headers: { authorization: 'token nonsense' },
    });

    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ message: 'Bad credentials' });
  });

  it('answers 401 for a change without a token', async () => {
    const { status, body } = await failureOf(
      github.anonymous.repos.createInOrg({ org: 'acme', name: 'other' }),
    );

    expect(status).toBe(401);
    expect(body.message).toBe('Requires authentication');
  });

  it('hides what is not public from callers without a token', async () => {
    const { status, body } = await failureOf(github.anonymous.repos.get(item));

    expect(status).toBe(404);
    expect(body.message).toBe('Not Found');
  });

  it('finds owners and repositories in any spelling', async () => {
    const { data } = await github.octokit.repos.get({
      owner: 'ACME',
      repo: 'Item-Service',
    });

    expect(data.full_name).toBe('acme/item-service');
  });

  it('answers 304 to who has the answer already', async () => {
    const first = await send('/repos/acme/item-service/topics');
    const again = await send('/repos/acme/item-service/topics', {
      headers: { 'if-none-match': String(first.headers.get('etag')) },
    });

    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('shows the pages of a list by links', async () => {
    for (const name of ['STAGE', 'REGION', 'TIER']) {
      await github.octokit.actions.createRepoVariable({
        ...item,
        name,
        value: 'x',
      });
    }
    const names = await github.octokit.paginate(
      github.octokit.actions.listRepoVariables,
      { ...item, per_page: 2 },
    );

    expect(names.map(({ name }) => name)).toEqual(['STAGE', 'REGION', 'TIER']);
  });

  it('has no GraphQL and says so', async () => {
    const answer = await fetch(`${github.server.url}/api/graphql`, {
      method: 'POST',
    });

    expect(answer.status).toBe(501);
  });
});
