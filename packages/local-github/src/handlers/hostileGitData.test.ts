import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { failureOf } from '../__testUtils__/failure';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

describe('what git does not keep', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
    await github.octokit.git.createTree({ ...item, tree: [] });
  });

  afterAll(() => github.stop());

  it.each([
    ['a message with a zero byte', { message: 'a\0b' }],
    ['nobody as author', { author: { name: '', email: '' } }],
    [
      'a time before 1970',
      {
        author: { name: 'Ada', email: 'a@b', date: '1950-01-01T00:00:00Z' },
      },
    ],
  ])('is refused in a commit: %s', async (_, commit) => {
    const { status, body } = await failureOf(
      github.octokit.git.createCommit({
        ...item,
        message: 'Change nothing',
        tree: EMPTY_TREE,
        ...commit,
      }),
    );

    expect(status).toBe(422);
    expect(body.message).toContain('that git does not keep');
  });

  it.each(['../secret', '/etc/passwd'])('has no history: %s', async path => {
    const { data } = await github.octokit.repos.listCommits({
      ...item,
      path,
    });

    expect(data).toEqual([]);
  });

  it('is no reason against a ref with letters of other alphabets', async () => {
    const { data } = await github.octokit.git.createRef({
      ...item,
      ref: 'refs/tags/\u00fcber',
      sha: await headOfMain(github.octokit),
    });

    expect(data.url).toMatch(/\/git\/refs\/tags\/%C3%BCber$/);
  });
});
