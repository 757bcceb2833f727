import { failureOf } from '../__testUtils__/failure';
import {
  commitFiles,
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

/** The name of git's empty tree. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

describe('git data', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  const tree = (entry: { path: string; content?: string; sha?: string }) =>
    github.octokit.git.createTree({
      ...item,
      tree: [{ mode: '100644', type: 'blob', ...entry }],
    });

  it('answers 409 everywhere in an empty repository', async () => {
    const empty = { owner: 'acme', repo: 'empty' };
    await github.octokit.repos.createInOrg({ org: 'acme', name: 'empty' });
    const { git } = github.octokit;
    const failures = await Promise.all([
      failureOf(git.createBlob({ ...empty, content: 'x' })),
      failureOf(git.createTree({ ...empty, tree: [] })),
      failureOf(git.getRef({ ...empty, ref: 'heads/main' })),
    ]);

    expect(failures.map(({ status, body }) => [status, body.message])).toEqual(
      Array(3).fill([409, 'Git Repository is empty.']),
    );
  });

  it('gives a blob back as it was', async () => {
    const content = Buffer.from([0, 255, 10, 13]).toString('base64');
    const { git } = github.octokit;
    const created = await git.createBlob({
      ...item,
      content,
      encoding: 'base64',
    });
    const { data } = await git.getBlob({
      ...item,
      file_sha: created.data.sha,
    });

    expect(data).toMatchObject({ content, encoding: 'base64', size: 4 });
  });

  it('refuses a blob that is not base64', async () => {
    const { status } = await failureOf(
      github.octokit.git.createBlob({
        ...item,
        content: '$$$',
        encoding: 'base64',
      }),
    );

    expect(status).toBe(422);
  });

  it.each([
    '.git/config',
    'a/.GIT/hooks',
    '../up',
    '/root',
    'a//b',
    'a/./b',
    'git~1/x',
    '.git. /x',
    '.g\u200cit/x',
  ])('refuses the path %s', async path => {
    const { status, body } = await failureOf(tree({ path, content: 'x' }));

    expect(status).toBe(422);
    expect(body.message).toBe('tree.path contains a malformed path component');
  });

  it('refuses a tree entry whose object is not there', async () => {
    const { status } = await failureOf(
      tree({ path: 'a', sha: '0'.repeat(39).concat('1') }),
    );

    expect(status).toBe(422);
  });

  it('removes a path from the base tree when its sha is null', async () => {
    const base = await github.octokit.git.createTree({
      ...item,
      tree: [
        { path: 'a/x', mode: '100644', type: 'blob', content: 'x' },
        { path: 'a/y', mode: '100644', type: 'blob', content: 'y' },
      ],
    });
    const { data } = await github.octokit.git.createTree({
      ...item,
      base_tree: base.data.sha,
      tree: [{ path: 'a/x', mode: '100644', type: 'blob', sha: null }],
    });
    const listed = await github.octokit.git.getTree({
      ...item,
      tree_sha: data.sha,
      recursive: 'true',
    });

    expect(listed.data.tree.map(({ path }) => path)).toEqual(['a', 'a/y']);
  });

  it('puts a whole tree at a path, in place of what was there', async () => {
    const inner = await tree({ path: 'new', content: 'x' });
    const { data } = await github.octokit.git.createTree({
      ...item,
      base_tree: (await tree({ path: 'lib/old', content: 'x' })).data.sha,
      tree: [
        { path: 'lib', mode: '040000', type: 'tree', sha: inner.data.sha },
      ],
    });
    const listed = await github.octokit.git.getTree({
      ...item,
      tree_sha: data.sha,
      recursive: 'true',
    });

    expect(listed.data.tree.map(({ path }) => path)).toEqual([
      'lib',
      'lib/new',
    ]);
  });

  it('takes three hundred files at once', async () => {
    const entries = Array.from({ length: 300 }, (_, index) => ({
      path: `folder/${index}.txt`,
      mode: '100644' as const,
      type: 'blob' as const,
      content: `${index}\n`,
    }));
    const { data } = await github.octokit.git.createTree({
      ...item,
      tree: entries,
    });

    expect(data.tree).toHaveLength(1);
  });

  it('writes author, committer and message exactly as they are sent', async () => {
    const author = {
      name: 'Ada',
      email: 'ada@example.com',
      date: '2024-05-01T10:00:00Z',
    };
    await tree({ path: 'a', content: 'a' });
    const { data } = await github.octokit.git.createCommit({
      ...item,
      message: 'One\n\nTwo: 2',
      tree: (await tree({ path: 'a', content: 'a' })).data.sha,
      author,
    });

    expect(data).toMatchObject({
      message: 'One\n\nTwo: 2',
      author,
      committer: author,
      parents: [],
      verification: { verified: false, reason: 'unsigned' },
    });
  });

  it('refuses a commit of a tree that is not there', async () => {
    const { status } = await failureOf(
      github.octokit.git.createCommit({
        ...item,
        message: 'x',
        tree: EMPTY_TREE.replace('4', '5'),
      }),
    );

    expect(status).toBe(422);
  });
});

describe('refs', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  it('refuses a ref that exists', async () => {
    const sha = await headOfMain(github.octokit);
    const { status, body } = await failureOf(
      github.octokit.git.createRef({ ...item, ref: 'refs/heads/main', sha }),
    );

    expect([status, body.message]).toEqual([422, 'Reference already exists']);
  });

  it('refuses to lose commits unless it is forced to', async () => {
    const first = await headOfMain(github.octokit);
    await commitFiles(github.octokit, { 'README.md': '# Items\n' });
    const { status, body } = await failureOf(
      github.octokit.git.updateRef({ ...item, ref: 'heads/main', sha: first }),
    );

    expect([status, body.message]).toEqual([
      422,
      'Update is not a fast forward',
    ]);
  });

  it('keeps refs outside of branches and tags', async () => {
    const sha = await headOfMain(github.octokit);
    const ref = `refs/scaffold/base/${sha}`;
    await github.octokit.git.createRef({ ...item, ref, sha });
    const { data } = await github.octokit.git.listMatchingRefs({
      ...item,
      ref: 'scaffold/base/',
    });

    expect(data.map(it => it.ref)).toEqual([ref]);
  });

  it('finds a ref by its whole name only', async () => {
    const { status } = await failureOf(
      github.octokit.git.getRef({ ...item, ref: 'heads/mai' }),
    );

    expect(status).toBe(404);
  });

  it('refuses to point to what is not there', async () => {
    const { status, body } = await failureOf(
      github.octokit.git.updateRef({
        ...item,
        ref: 'heads/main',
        sha: '1'.repeat(40),
      }),
    );

    expect([status, body.message]).toEqual([422, 'Object does not exist']);
  });

  it.each(['main', 'refs/main', '--all', 'refs/heads/a..b'])(
    'refuses the name %s',
    async ref => {
      const sha = await headOfMain(github.octokit);
      const { status } = await failureOf(
        github.octokit.git.createRef({ ...item, ref, sha }),
      );

      expect(status).toBe(422);
    },
  );

  it('deletes a branch, but not the default one', async () => {
    const sha = await headOfMain(github.octokit);
    const { git } = github.octokit;
    await git.createRef({ ...item, ref: 'refs/heads/old', sha });
    await git.deleteRef({ ...item, ref: 'heads/old' });
    const missing = await failureOf(git.getRef({ ...item, ref: 'heads/old' }));
    const kept = await failureOf(git.deleteRef({ ...item, ref: 'heads/main' }));

    expect([missing.status, kept.status]).toEqual([404, 422]);
  });
});
