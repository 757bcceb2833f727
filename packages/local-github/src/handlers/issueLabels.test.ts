import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { openPull } from '../__testUtils__/openPull';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

const first = { ...item, issue_number: 1 };

describe('labels and comments', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
    await openPull(github.octokit, 'update', { a: '1' });
  });

  afterEach(() => github.stop());

  it('gives every repository the labels GitHub gives it', async () => {
    const { data } = await github.octokit.issues.listLabelsForRepo(item);

    expect(data).toHaveLength(9);
    expect(data[0]).toMatchObject({ name: 'bug', color: 'd73a4a' });
  });

  it('makes a label once', async () => {
    const { issues } = github.octokit;
    const label = { ...item, name: 'template update', color: '0B5CAD' };
    await issues.createLabel(label);
    const { data } = await issues.getLabel({
      ...item,
      name: 'Template Update',
    });
    const { status, body } = await failureOf(issues.createLabel(label));

    expect(data).toMatchObject({ color: '0b5cad', default: false });
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      { resource: 'Label', code: 'already_exists', field: 'name' },
    ]);
  });

  it.each([
    ['  ', { code: 'missing_field' }],
    [
      'x'.repeat(51),
      { message: 'name is too long (maximum is 50 characters)' },
    ],
  ])('refuses the name %j', async (name, problem) => {
    const { status, body } = await failureOf(
      github.octokit.issues.createLabel({ ...item, name }),
    );

    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { resource: 'Label', field: 'name', ...problem },
    ]);
  });

  it('makes unknown labels of a pull request', async () => {
    const { issues, pulls } = github.octokit;
    await issues.addLabels({ ...first, labels: ['bug', 'new'] });
    await issues.removeLabel({ ...first, name: 'bug' });
    const { data } = await pulls.get({ ...item, pull_number: 1 });
    const { status, body } = await failureOf(
      issues.removeLabel({ ...first, name: 'bug' }),
    );

    expect(data.labels.map(({ name, color }) => [name, color])).toEqual([
      ['new', 'ededed'],
    ]);
    expect(status).toBe(404);
    expect(body.message).toBe('Label does not exist');
  });

  it('keeps comments and changes them', async () => {
    const { issues } = github.octokit;
    const { data } = await issues.createComment({ ...first, body: 'One' });
    await issues.createComment({ ...first, body: 'Two' });
    await issues.updateComment({ ...item, comment_id: data.id, body: 'First' });
    const comments = await issues.listComments(first);

    expect(comments.data.map(({ body }) => body)).toEqual(['First', 'Two']);
  });

  it('knows no issue without a pull request', async () => {
    const { status } = await failureOf(
      github.octokit.issues.createComment({
        ...item,
        issue_number: 7,
        body: 'Hello?',
      }),
    );

    expect(status).toBe(404);
  });
});
