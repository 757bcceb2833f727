import { problemsOf } from '../__testUtils__/problemsOf';
import { CHECKOUT, workflowWith } from '../__testUtils__/workflows';
import { pinnedActions } from './pinnedActions';

const [commit] = CHECKOUT.split(' ');

describe('pinnedActions', () => {
  it.each([
    CHECKOUT,
    './.github/actions/setup',
    `docker://a@sha256:${'0'.repeat(64)}`,
  ])('accepts %s', async uses => {
    expect(
      await problemsOf(pinnedActions, workflowWith(CHECKOUT, uses)),
    ).toEqual([]);
  });

  it.each([
    ['actions/checkout@v7', 'uses actions/checkout@v7 without a commit;'],
    ['actions/checkout', 'uses actions/checkout without a commit;'],
    [
      'actions/checkout@3d3c42e',
      'uses actions/checkout@3d3c42e without a commit;',
    ],
    ['docker://alpine:3', 'uses docker://alpine:3 without a commit;'],
    [commit, `uses ${commit} without saying which version that is;`],
    [`${commit} # main`, 'without saying which version that is;'],
  ])('refuses %s', async (uses, sentence) => {
    const problems = await problemsOf(
      pinnedActions,
      workflowWith(CHECKOUT, uses),
    );
    expect(problems.join('\n')).toContain(`.github/workflows/ci.yml:13: `);
    expect(problems.join('\n')).toContain(sentence);
  });

  it('looks at workflows that a job calls', async () => {
    const files = {
      '.github/workflows/a.yml':
        'jobs: {a: {uses: acme/x/.github/workflows/b.yml@main}}',
    };
    expect((await problemsOf(pinnedActions, files)).join()).toContain(
      'without a commit',
    );
  });
});
