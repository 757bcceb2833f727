import { ConfigReader } from '@backstage/config';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { createService, item } from './__testUtils__/createService';
import {
  clientOf,
  startTestGithub,
  TestGithub,
} from './__testUtils__/startTestGithub';
import { testApp } from './__testUtils__/testApp';

/** Backstage's own way to the token of a GitHub App, unchanged. */
describe("Backstage's credentials of a GitHub App", () => {
  const app = testApp();
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub({ apps: [app.options] });
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  it('are a token that reads the repository', async () => {
    const host = `127.0.0.1:${github.server.port}`;
    const integrations = ScmIntegrations.fromConfig(
      new ConfigReader({
        integrations: {
          github: [
            {
              host,
              apiBaseUrl: github.apiBaseUrl,
              apps: [
                {
                  appId: app.options.id,
                  clientId: 'Iv1.scaffolder',
                  clientSecret: 'unused',
                  webhookSecret: 'unused',
                  privateKey: app.privateKey
                    .export({ type: 'pkcs8', format: 'pem' })
                    .toString(),
                },
              ],
            },
          ],
        },
      }),
    );
    const credentials = await DefaultGithubCredentialsProvider.fromIntegrations(
      integrations,
    ).getCredentials({ url: `http://${host}/acme/item-service` });
    const { data } = await clientOf(github, credentials.token).repos.get(item);

    expect(credentials.type).toBe('app');
    expect(credentials.token).toMatch(/^ghs_/);
    expect(data.full_name).toBe('acme/item-service');
  });
});
