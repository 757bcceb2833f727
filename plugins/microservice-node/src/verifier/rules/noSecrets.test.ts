import { problemsOf } from '../__testUtils__/problemsOf';
import { noSecrets } from './noSecrets';

const find = (path: string, text: string) =>
  problemsOf(noSecrets, { [path]: text });

/** Put together here, so that no scanner takes this file for a leak. */
const dashes = '-----';
const RANDOM = 'q7Zk2Vw9Lm4Xt8Rb1Nc6Yd3Hf5Gs0Jp';

describe('noSecrets', () => {
  it.each([
    [
      '.env.example',
      'DATABASE_URL=postgresql+psycopg://app:change-me@localhost:5432/app',
    ],
    ['.env.example', 'POSTGRES_PASSWORD='],
    ['.env.example', '# SERVICE_VERSION=0.1.0'],
    ['docker-compose.yml', 'POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?set it}'],
    ['docker-compose.yml', 'URL: postgresql://app:${PASSWORD:?x}@db/app'],
    ['README.md', 'postgresql://app:PASSWORD@127.0.0.1/app'],
    ['.github/workflows/ci.yml', 'GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}'],
    ['app/models.py', '    API_KEY = "API_KEY"'],
    ['app/config.py', 'REGISTRY_TOKEN = os.environ["REGISTRY_TOKEN"]'],
    ['app/config.py', 'TOKEN = None'],
    ['tests/test_api.py', 'TOKEN = "test-token"'],
    ['deploy.yaml', 'PASSWORD: # comes from the vault'],
    ['setup.cfg', 'path=/srv/app/some/long/folder/that/is/no/secret'],
  ])('accepts %s with %j', async (path, text) => {
    expect(await find(path, text)).toEqual([]);
  });

  it('reads a very long word in no time', async () => {
    expect(await find('data.txt', 'a'.repeat(200_000))).toEqual([]);
  });

  it.each([
    ['a GitHub token', `ghp_${'a'.repeat(36)}`],
    ['a GitHub token', `github_pat_${'a'.repeat(60)}`],
    ['a GitLab token', `glpat-${'a'.repeat(20)}`],
    ['an AWS access key', `AKIA${'A'.repeat(16)}`],
    ['a Slack token', `xoxb-${'1'.repeat(20)}`],
    [
      'a Slack webhook',
      `https://hooks.slack.com/services/T${'A'.repeat(8)}/B${'B'.repeat(
        8,
      )}/${'c'.repeat(24)}`,
    ],
    ['a Google API key', `AIza${'a'.repeat(35)}`],
    ['a Google access token', `ya29.${'a'.repeat(30)}`],
    ['a Stripe key', `sk_live_${'a'.repeat(24)}`],
    ['a SendGrid key', `SG.${'a'.repeat(22)}.${'b'.repeat(43)}`],
    ['an npm token', `npm_${'a'.repeat(36)}`],
    ['a PyPI token', `pypi-AgEI${'a'.repeat(60)}`],
    ['a Docker token', `dckr_pat_${'a'.repeat(24)}`],
    ['a Vault token', `hvs.${'a'.repeat(24)}`],
    ['a DigitalOcean token', `dop_v1_${'a'.repeat(64)}`],
    ['an Azure storage key', `AccountKey=${'a'.repeat(86)}==`],
    ['a signed token', `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.c`],
    ['a private key', `${dashes}BEGIN RSA PRIVATE KEY${dashes}`],
    ['a private key', `AGE-SECRET-KEY-1${'A'.repeat(58)}`],
  ])('finds %s in any file', async (what, text) => {
    expect(await find('docs/a.md', `first\nx ${text} y`)).toEqual([
      `docs/a.md:2: holds ${what}; remove it and set it as a secret of the pipeline.`,
    ]);
  });

  it.each([
    ['.env', 'APP_PASSWORD=hunter2', 'a value for APP_PASSWORD'],
    ['.env', 'TOKEN=abc.def', 'a value for TOKEN'],
    ['app/config.py', 'TOKEN = "hunter2"', 'a value for TOKEN'],
    ['app/config.py', 'TOKEN: str = "hunter2"', 'a value for TOKEN'],
    ['.env.example', '# API_KEY="k3y"', 'a value for API_KEY'],
    [
      'docker-compose.yml',
      '      POSTGRES_PASSWORD: hunter2',
      'a value for POSTGRES_PASSWORD',
    ],
    [
      'README.md',
      'postgresql://app:hunter2@db.example.org/app',
      'a password in an address',
    ],
    ['.env', `NOISE=${RANDOM}`, 'a random value for NOISE'],
  ])('finds in %s: %j', async (path, text, what) => {
    expect((await find(path, text)).join()).toContain(`holds ${what};`);
  });
});
