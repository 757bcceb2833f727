import { ensureRepository } from './ensureRepository';
import { GithubRepository } from './GithubRepository';
import { grantOrganisationSecrets } from './grantOrganisationSecrets';
import { sealSecret } from './sealSecret';
import { startTestGithub, TestGithub } from './__testUtils__/startTestGithub';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('grantOrganisationSecrets', () => {
  let github: TestGithub;
  let repository: GithubRepository;
  let id: number;
  beforeAll(async () => {
    github = await startTestGithub();
    repository = github.repository('item-service');
    ({ repositoryId: id } = await ensureRepository(repository, {
      visibility: 'public',
      description: '',
      marker: 'http://localhost/item-service',
    }));
    await secret('SELECTED', 'selected');
    await secret('EVERYWHERE', 'all');
    await secret('PRIVATE_ONLY', 'private');
  });
  afterAll(() => github.stop());

  async function secret(
    name: string,
    visibility: 'all' | 'private' | 'selected',
  ) {
    const { actions } = repository.client.rest;
    const { data } = await actions.getOrgPublicKey({ org: 'acme' });
    await actions.createOrUpdateOrgSecret({
      org: 'acme',
      secret_name: name,
      visibility,
      encrypted_value: await sealSecret(Buffer.from('x'), data.key),
      key_id: data.key_id,
    });
  }

  it('opens a secret to the repository, as often as it is asked', async () => {
    await grantOrganisationSecrets(repository, id, ['SELECTED']);
    await grantOrganisationSecrets(repository, id, ['SELECTED']);
    const { data } =
      await repository.client.rest.actions.listSelectedReposForOrgSecret({
        org: 'acme',
        secret_name: 'SELECTED',
      });
    expect(data.repositories.map(({ name }) => name)).toEqual(['item-service']);
  });

  it('has nothing to do for a secret that is open to all', async () => {
    await expect(
      grantOrganisationSecrets(repository, id, ['EVERYWHERE']),
    ).resolves.toBeUndefined();
  });

  it('names a secret that the repository cannot have', async () => {
    await expect(
      grantOrganisationSecrets(repository, id, ['PRIVATE_ONLY']),
    ).rejects.toThrow(
      "The organisation's secret PRIVATE_ONLY is for private repositories and acme/item-service is public",
    );
  });

  it('names a secret that does not exist', async () => {
    await expect(
      grantOrganisationSecrets(repository, id, ['GHOST']),
    ).rejects.toThrow(
      "Cannot give acme/item-service the organisation's secret GHOST: it does not exist",
    );
  });
});
