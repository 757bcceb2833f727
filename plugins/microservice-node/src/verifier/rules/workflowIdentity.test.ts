import { problemsOf } from '../__testUtils__/problemsOf';
import { workflowWith } from '../__testUtils__/workflows';
import { workflowIdentity } from './workflowIdentity';

const path = '.github/workflows/ci.yml';
const WITH_TOKEN = '      contents: read\n      id-token: write\n';

describe('workflowIdentity', () => {
  it('accepts a job that logs in to nothing', async () => {
    expect(await problemsOf(workflowIdentity, workflowWith())).toEqual([]);
  });

  it.each(['staging', '${{ inputs.environment }}', '{name: staging}'])(
    'accepts an identity that is bound to the environment %s',
    async environment => {
      const bound = workflowWith(
        '      contents: read\n',
        `${WITH_TOKEN}    environment: ${environment}\n`,
      );
      expect(await problemsOf(workflowIdentity, bound)).toEqual([]);
    },
  );

  it('leaves a job that calls another workflow to that one', async () => {
    const text =
      'on: [push]\njobs: {a: {permissions: {id-token: write}, uses: ./.github/workflows/b.yml}}';
    expect(await problemsOf(workflowIdentity, { [path]: text })).toEqual([]);
  });

  it('accepts a script that reads what a login gave it', async () => {
    const reading = workflowWith(
      'run: make check',
      'run: test -n "$AWS_SECRET_ACCESS_KEY"',
    );
    expect(await problemsOf(workflowIdentity, reading)).toEqual([]);
  });

  it.each([
    [
      'permissions: {}',
      'permissions: {id-token: write}',
      `${path}:5: lets every job prove its identity to a cloud;`,
    ],
    [
      '      contents: read\n',
      WITH_TOKEN,
      `${path}:8: the job 'build' proves its identity to a cloud from any branch;`,
    ],
    [
      'persist-credentials: false',
      'aws-access-key-id: x',
      `${path}:13: hands a key of a cloud to an action as 'aws-access-key-id';`,
    ],
    ...['aws-secret-access-key', 'client-secret', 'credentials_json'].map(
      input => [
        'persist-credentials: false',
        `${input}: x`,
        `hands a key of a cloud to an action as '${input}';`,
      ],
    ),
    ...['creds', 'service_account_key'].map(input => [
      'persist-credentials: false',
      `${input}: x`,
      `hands a key of a cloud to an action as '${input}';`,
    ]),
    ...[
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AZURE_CLIENT_SECRET',
      'ARM_CLIENT_SECRET',
      'AZURE_CREDENTIALS',
      'GCP_SA_KEY',
      'GOOGLE_CREDENTIALS',
    ].map(name => [
      'TITLE: ${{ github.event.pull_request.title }}',
      `KEY: \${{ secrets.${name} }}`,
      `${path}:18: keeps a key of a cloud as ${name};`,
    ]),
    [
      'TITLE: ${{ github.event.pull_request.title }}',
      "KEY: ${{ secrets['AWS_SECRET_ACCESS_KEY'] }}",
      'keeps a key of a cloud as AWS_SECRET_ACCESS_KEY;',
    ],
    [
      'TITLE: ${{ github.event.pull_request.title }}',
      'AWS_SECRET_ACCESS_KEY: ${{ secrets.KEY }}',
      'keeps a key of a cloud as AWS_SECRET_ACCESS_KEY;',
    ],
  ])('finds with %j as %j', async (from, to, sentence) => {
    const problems = await problemsOf(workflowIdentity, workflowWith(from, to));
    expect(problems.join('\n')).toContain(sentence);
  });
});
