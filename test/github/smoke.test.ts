import { ScmIntegrations } from '@backstage/integration';
import { ConfigReader } from '@backstage/config';
import {
  createGithubConnector,
  ensureEnvironments,
  ensureRuleset,
  ensureSecrets,
  ensureVariables,
} from '../../plugins/microservice-node/src/github';
import { publishService } from './publishService';

const { GITHUB_SMOKE_TOKEN: token, GITHUB_SMOKE_ORGANISATION: owner } =
  process.env;

// GitHub asks for a second between changes, and there are about twenty.
jest.setTimeout(300_000);

/** The real GitHub is only ever asked by somebody who means to: see docs/how-to/try-the-real-github.md. */
async function publishToGithub(organisation: string) {
  const integrations = ScmIntegrations.fromConfig(
    new ConfigReader({
      integrations: { github: [{ host: 'github.com', token }] },
    }),
  );
  const repository = await createGithubConnector({ integrations }).connect({
    host: 'github.com',
    owner: organisation,
    name: `scaffolder-smoke-${Date.now()}`,
    logger: { warn: message => process.stderr.write(`${message}\n`) },
  });
  const published = await publishService(repository);
  const environment = 'production';
  const environments = await ensureEnvironments(repository, [
    { name: environment, waitMinutes: 1, branches: ['main'] },
  ]);
  await ensureVariables(repository, [{ name: 'REGION', value: 'eu' }]);
  await ensureSecrets(repository, [
    { name: 'ONE', value: Buffer.from('nothing secret') },
  ]);
  const ruled = await ensureRuleset(repository, { linearHistory: true });
  process.stderr.write(
    `Look at https://github.com/${owner}/${repository.name} and delete it.\n`,
  );
  return { published, environments, ruled };
}

describe('the real GitHub', () => {
  if (!token || !owner) {
    it('is not asked: GITHUB_SMOKE_TOKEN and GITHUB_SMOKE_ORGANISATION are not set', () => {
      expect(token && owner).toBeFalsy();
    });
    return;
  }

  it('takes a service with everything that belongs to it', async () => {
    const { published, environments, ruled } = await publishToGithub(owner);
    expect(published).toEqual({
      created: [true, false],
      changed: [true, false],
      files: ['.scaffold/manifest.json', 'README.md', 'bin/start', 'logo.png'],
      base: ['README.md', 'bin/start', 'logo.png'],
      commits: 1,
      topics: ['fastapi', 'microservice'],
    });
    process.stderr.write(`${JSON.stringify({ environments, ruled })}\n`);
  });
});
