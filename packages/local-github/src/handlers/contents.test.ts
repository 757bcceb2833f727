import { failureOf } from '../__testUtils__/failure';
import {
  commitFiles,
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('contents', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
    await commitFiles(github.octokit, {
      'README.md': '# Items\n',
      'docs/a b.md': 'text\n',
    });
  });

  afterAll(() => github.stop());

  const read = (path: string) =>
    github.octokit.repos.getContent({ ...item, path });

  it('are base64 in a description of the file', async () => {
    const { data } = await read('docs/a b.md');

    expect(data).toMatchObject({
      type: 'file',
      path: 'docs/a b.md',
      content: Buffer.from('text\n').toString('base64'),
    });
  });

  it('are the file itself for the media type raw', async () => {
    const { data } = await github.octokit.repos.getContent({
      ...item,
      path: 'README.md',
      mediaType: { format: 'raw' },
    });

    expect(data).toBe('# Items\n');
  });

  it('of a folder are its entries', async () => {
    const { data } = await read('');

    expect(data).toMatchObject([
      { name: 'README.md', type: 'file' },
      { name: 'docs', type: 'dir' },
    ]);
  });

  it.each([
    ['missing.md', 'Not Found'],
    ['README.md/x', 'Not Found'],
  ])('are missing at %s', async (path, message) => {
    const { status, body } = await failureOf(read(path));

    expect([status, body.message]).toEqual([404, message]);
  });

  it('are missing at a branch that is not there', async () => {
    const { status, body } = await failureOf(
      github.octokit.repos.getContent({
        ...item,
        path: 'README.md',
        ref: 'trunk',
      }),
    );

    expect([status, body.message]).toEqual([
      404,
      'No commit found for the ref trunk',
    ]);
  });

  it('find the readme', async () => {
    const { data } = await github.octokit.repos.getReadme(item);

    expect(data.path).toBe('README.md');
  });
});

describe('putFile', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  const put = (more: { path: string; sha?: string }) =>
    github.octokit.repos.createOrUpdateFileContents({
      ...item,
      message: 'Write a file',
      content: Buffer.from('new\n').toString('base64'),
      ...more,
    });

  it('adds a commit on top of the branch', async () => {
    const before = await headOfMain(github.octokit);
    const { status, data } = await put({ path: 'src/new.txt' });

    expect(status).toBe(201);
    expect(data.commit.parents?.map(({ sha }) => sha)).toEqual([before]);
  });

  it('does not overwrite what the caller has not seen', async () => {
    const { status, body } = await failureOf(put({ path: 'src/new.txt' }));

    expect([status, body.message]).toEqual([
      422,
      'Invalid request.\n\n"sha" wasn\'t supplied.',
    ]);
  });

  it('does not overwrite what changed meanwhile', async () => {
    const { status } = await failureOf(
      put({ path: 'src/new.txt', sha: '1'.repeat(40) }),
    );

    expect(status).toBe(409);
  });

  it('loses none of two changes at the same time', async () => {
    const statuses = await Promise.all(
      ['one', 'two'].map(path =>
        put({ path })
          .then(({ status }) => status)
          .catch(({ status }) => status),
      ),
    );
    const { data } = await github.octokit.repos.listCommits(item);

    // The commit of the start, the one of the first test, and one for each success.
    expect(data).toHaveLength(
      2 + statuses.filter(status => status === 201).length,
    );
    expect(statuses.filter(it => it !== 201 && it !== 409)).toEqual([]);
  });

  it('makes the first commit of an empty repository', async () => {
    const { repos } = github.octokit;
    await repos.createInOrg({ org: 'acme', name: 'empty' });
    await repos.createOrUpdateFileContents({
      owner: 'acme',
      repo: 'empty',
      path: 'README.md',
      message: 'Begin',
      content: '',
    });
    const { data } = await repos.getBranch({
      owner: 'acme',
      repo: 'empty',
      branch: 'main',
    });

    expect(data.commit.commit.message).toBe('Begin');
  });
});
