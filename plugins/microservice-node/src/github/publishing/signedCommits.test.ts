import { generateKeyPairSync } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createGithubConnector } from '../createGithubConnector';
import { newRepository } from '../__testUtils__/newRepository';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';
import { publishTree } from './publishTree';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('a commit', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  let github: TestGithub;
  beforeAll(async () => {
    github = await startTestGithub({
      apps: [
        {
          id: 4711,
          slug: 'portal',
          publicKey,
          permissions: {
            administration: 'write',
            contents: 'write',
            workflows: 'write',
          },
          installations: [{ id: 77, account: 'acme' }],
        },
      ],
    });
  });
  afterAll(() => github.stop());

  it('of an App of the integrations is signed by GitHub', async () => {
    const { request } = await newRepository(github, 'by-app');
    const host = new URL(github.server.url).host;
    const { connect } = createGithubConnector({
      integrations: ScmIntegrations.fromConfig(
        mockServices.rootConfig({
          data: {
            integrations: {
              github: [
                {
                  host,
                  apiBaseUrl: github.apiBaseUrl,
                  apps: [
                    {
                      appId: 4711,
                      clientId: 'Iv1.portal',
                      clientSecret: 'none',
                      webhookSecret: 'none',
                      privateKey,
                    },
                  ],
                },
              ],
            },
          },
        }),
      ),
    });
    const repository = await connect({ host, owner: 'acme', name: 'by-app' });
    expect(await publishTree(repository, request)).toMatchObject({
      changed: true,
      verified: true,
    });
  });

  it('of a person is not, which nobody expects', async () => {
    const { repository, request } = await newRepository(github, 'by-person');
    expect(await publishTree(repository, request)).not.toHaveProperty(
      'verified',
    );
  });
});
