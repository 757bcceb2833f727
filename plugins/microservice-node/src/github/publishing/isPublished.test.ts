import { newRepository } from '../__testUtils__/newRepository';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';
import { isPublished } from './isPublished';
import { publishTree } from './publishTree';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('isPublished', () => {
  let github: TestGithub;
  beforeAll(async () => {
    github = await startTestGithub();
  });
  afterAll(() => github.stop());

  it('is true while the commit is on the branch, also under later work', async () => {
    const { repository, request } = await newRepository(github, 'later');
    const { commitSha } = await publishTree(repository, request);
    const published = () =>
      isPublished(repository, { commitSha, branch: 'main' });
    expect(await published()).toBe(true);
    await repository.client.rest.repos.createOrUpdateFileContents({
      owner: 'acme',
      repo: 'later',
      path: 'work.txt',
      message: 'My work',
      content: '',
    });
    expect(await published()).toBe(true);
  });

  it('is false where the branch went elsewhere', async () => {
    const { repository, request } = await newRepository(github, 'elsewhere');
    const { commitSha } = await publishTree(repository, request);
    await repository.client.rest.git.updateRef({
      owner: 'acme',
      repo: 'elsewhere',
      ref: 'heads/main',
      sha: String(request.initialCommitSha),
      force: true,
    });
    expect(await isPublished(repository, { commitSha, branch: 'main' })).toBe(
      false,
    );
  });
});
