import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import {
  startTestServer,
  TestServer,
} from '@microservice-scaffolder/local-github/testUtils';
import {
  createGithubConnector,
  ensureRepository,
  GithubRepository,
  SecretRequest,
} from '@microservice-scaffolder/plugin-microservice-node';
import { githubIntegration } from '../../__testUtils__/localGithub';
import { setUpRepository } from './setUpRepository';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const secretsOf = (values: SecretRequest[]) => ({
  values,
  organisationSecrets: [],
});
const environments = [{ name: 'production', reviewers: ['team:shop-team'] }];

describe('setting up a repository on a plan without protection', () => {
  let test: TestServer;
  let repository: GithubRepository;
  beforeAll(async () => {
    test = await startTestServer({
      organisations: [
        {
          login: 'acme',
          plan: 'free',
          teams: [{ slug: 'shop-team', name: 'Shop Team' }],
        },
      ],
    });
    const integrations = ScmIntegrations.fromConfig(
      mockServices.rootConfig({ data: githubIntegration(test.server) }),
    );
    const { host } = new URL(test.server.url);
    repository = await createGithubConnector({ integrations }).connect({
      host,
      owner: 'acme',
      name: 'item-service',
    });
    await ensureRepository(repository, {
      visibility: 'private',
      description: '',
      marker: 'http://localhost/item-service',
    });
  });
  afterAll(() => test.stop());

  it('warns of the protection that is missing', async () => {
    const warnings: string[] = [];
    await setUpRepository(
      repository,
      { input: { environments }, secrets: secretsOf([]), repositoryId: 1 },
      { warn: message => warnings.push(message) },
    );
    expect(warnings).toEqual([
      'GitHub did not keep the reviewers of the environment production; an organisation owner upgrades the plan, or remove that protection.',
    ]);
  });

  it('writes no secret into an environment without its protection', async () => {
    const secret = { name: 'TOKEN', environment: 'production' };
    await expect(
      setUpRepository(
        repository,
        {
          input: { environments, secrets: [{ ...secret, from: 'form:token' }] },
          secrets: secretsOf([{ ...secret, value: Buffer.from('canary') }]),
          repositoryId: 1,
        },
        { warn() {} },
      ),
    ).rejects.toMatchObject({
      message:
        'GitHub did not keep the reviewers of the environment production in acme/item-service, so no secret was written to it; remove that protection, or an organisation owner upgrades the plan.',
      ending: { state: 'needs_you' },
    });
    const { data } =
      await repository.client.rest.actions.listEnvironmentSecrets({
        owner: 'acme',
        repo: 'item-service',
        environment_name: 'production',
      });
    expect(data.secrets).toEqual([]);
  });
});
