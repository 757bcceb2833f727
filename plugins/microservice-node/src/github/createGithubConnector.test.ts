import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createGithubConnector } from './createGithubConnector';

const connectorFor = (integration: object) =>
  createGithubConnector({
    integrations: ScmIntegrations.fromConfig(
      mockServices.rootConfig({
        data: { integrations: { github: [integration] } },
      }),
    ),
  });

const local = {
  host: '127.0.0.1:4870',
  apiBaseUrl: 'http://127.0.0.1:4870/api/v3',
  token: 'local-token',
};
const wanted = { host: '127.0.0.1:4870', owner: 'acme', name: 'x' };

describe('createGithubConnector', () => {
  it('connects with the token of the integration', async () => {
    const { client } = await connectorFor(local).connect(wanted);
    expect(await client.auth()).toMatchObject({ token: 'local-token' });
  });

  it('names a host without an integration', async () => {
    await expect(
      connectorFor(local).connect({ ...wanted, host: 'git.example.com' }),
    ).rejects.toThrow(
      "host: there is no GitHub integration for 'git.example.com'; the platform team adds it under 'integrations.github'.",
    );
  });

  it('names an integration without credentials', async () => {
    await expect(
      connectorFor({ ...local, token: undefined }).connect(wanted),
    ).rejects.toThrow(
      "host: the GitHub integration for '127.0.0.1:4870' has no credentials for 'acme'",
    );
  });

  it("knows where the repository's pages will be", () => {
    expect(connectorFor(local).webUrl(wanted)).toBe(
      'http://127.0.0.1:4870/acme/x',
    );
    expect(
      connectorFor({ host: 'github.com', token: 't' }).webUrl({
        ...wanted,
        host: 'github.com',
      }),
    ).toBe('https://github.com/acme/x');
  });
});
