import { problemsOf } from '../__testUtils__/problemsOf';
import { workflowWith } from '../__testUtils__/workflows';
import { workflowSafety } from './workflowSafety';

const path = '.github/workflows/ci.yml';

describe('workflowSafety', () => {
  it('accepts a careful workflow', async () => {
    expect(await problemsOf(workflowSafety, workflowWith())).toEqual([]);
  });

  it.each([
    'github.event_name',
    'github.repository',
    'github.actor',
    'steps.github.outputs.inputs',
    'matrix.inputs',
    "hashFiles('**/secrets.lock')",
  ])('accepts %s in a script, which no outsider writes', async expression => {
    const careful = workflowWith(
      'run: make check',
      `run: x \${{ ${expression} }}`,
    );
    expect(await problemsOf(workflowSafety, careful)).toEqual([]);
  });

  it.each([
    ['permissions: {}\n', '', `${path}:1: states no permissions at the top;`],
    [
      'permissions: {}',
      'permissions: {contents: write}',
      `${path}:5: lets every job write;`,
    ],
    [
      'permissions: {}',
      'permissions: write-all',
      `${path}:5: asks for write-all;`,
    ],
    [
      '      contents: read',
      '      contents: read\n  b: {permissions: read-all}',
      'asks for read-all;',
    ],
    [
      '  push:\n',
      '  pull_request_target:\n',
      `${path}:3: runs with secrets for pull requests of strangers;`,
    ],
    [
      '    timeout-minutes: 5\n',
      '',
      `${path}:8: the job 'build' may hang for six hours;`,
    ],
    [
      'run: make check',
      'run: echo ${{ github.event.issue.title }}',
      `${path}:16: pastes an expression into a script;`,
    ],
    [
      'run: make check',
      'run: |\n          echo "${{ format(\'{0}\', github.head_ref) }}"',
      'pastes an expression into a script;',
    ],
    ...[
      "github['head_ref']",
      'GitHub.Event["issue"]',
      'toJSON(github)',
      'toJSON( secrets )',
      'inputs.name',
      'secrets.TOKEN',
      "'a' == 'b' && secrets['TOKEN']",
    ].map(expression => [
      'run: make check',
      `run: x \${{ ${expression} }}`,
      'pastes an expression into a script;',
    ]),
    [
      'run: make check',
      'run: |\n          x ${{\n          github.event.issue.title }}',
      'pastes an expression into a script;',
    ],
    [
      'persist-credentials: false',
      'fetch-depth: 0',
      `${path}:13: leaves its token behind in the checkout;`,
    ],
    [
      'persist-credentials: false',
      'persist-credentials: true',
      'leaves its token behind in the checkout;',
    ],
  ])('finds with %j as %j', async (from, to, sentence) => {
    const problems = await problemsOf(workflowSafety, workflowWith(from, to));
    expect(problems.join('\n')).toContain(sentence);
  });
});
