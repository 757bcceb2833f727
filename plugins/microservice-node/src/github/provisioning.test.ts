import { ensureOidcSubject } from './ensureOidcSubject';
import { ensureRepository } from './ensureRepository';
import { ensureSecrets } from './ensureSecrets';
import { ensureTopics } from './ensureTopics';
import { ensureVariables } from './ensureVariables';
import { ensureEnvironments } from './environments/ensureEnvironments';
import { GithubRepository } from './GithubRepository';
import { grantTeams } from './grantTeams';
import { startTestGithub, TestGithub } from './__testUtils__/startTestGithub';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

const bytes = (text: string) => new TextEncoder().encode(text);

describe('provisioning a repository', () => {
  let github: TestGithub;
  let repository: GithubRepository;
  const item = { owner: 'acme', repo: 'item-service' };
  beforeAll(async () => {
    github = await startTestGithub();
    repository = github.repository('item-service');
    await ensureRepository(repository, {
      visibility: 'private',
      description: '',
      marker: 'http://localhost/item-service',
    });
    await grantTeams(repository, [{ team: 'shop-team', permission: 'push' }]);
    await ensureEnvironments(repository, [
      { name: 'staging' },
      { name: 'production', reviewers: ['team:shop-team'] },
    ]);
  });
  afterAll(() => github.stop());

  describe('grantTeams', () => {
    it('gives a team its permission', async () => {
      const { data } = await repository.client.rest.repos.listTeams(item);
      expect(data).toMatchObject([{ slug: 'shop-team', permission: 'push' }]);
    });

    it('names a team that does not exist', async () => {
      await expect(
        grantTeams(repository, [{ team: 'ghosts', permission: 'push' }]),
      ).rejects.toThrow(
        'Cannot give the team ghosts access to acme/item-service: it does not exist',
      );
    });
  });

  describe('ensureOidcSubject', () => {
    it('says what the subject is made of', async () => {
      await ensureOidcSubject(repository, ['repository_id', 'context']);
      const { data } =
        await repository.client.rest.actions.getCustomOidcSubClaimForRepo(item);
      expect(data).toEqual({
        use_default: false,
        include_claim_keys: ['repository_id', 'context'],
      });
    });
  });

  describe('ensureVariables', () => {
    const valueOf = async (name: string) =>
      (await repository.client.rest.actions.getRepoVariable({ ...item, name }))
        .data.value;

    it('creates a variable, and gives an existing one the new value', async () => {
      await ensureVariables(repository, [{ name: 'REGION', value: 'eu-1' }]);
      expect(await valueOf('REGION')).toBe('eu-1');
      await ensureVariables(repository, [{ name: 'REGION', value: 'eu-2' }]);
      expect(await valueOf('REGION')).toBe('eu-2');
    });

    it('sets a variable of an environment', async () => {
      const variable = { name: 'URL', value: 'x', environment: 'staging' };
      await ensureVariables(repository, [variable]);
      await ensureVariables(repository, [{ ...variable, value: 'y' }]);
      const { data } =
        await repository.client.rest.actions.getEnvironmentVariable({
          ...item,
          environment_name: 'staging',
          name: 'URL',
        });
      expect(data.value).toBe('y');
    });
  });

  describe('ensureSecrets', () => {
    const open = (name: string, environment?: string) =>
      github.server.openSecret({
        owner: 'acme',
        repository: 'item-service',
        name,
        environment,
      });

    it('seals a secret so that only GitHub opens it', async () => {
      const value = bytes('canary "value"\nof two lines');
      await ensureSecrets(repository, [{ name: 'REGISTRY_TOKEN', value }]);
      expect(await open('REGISTRY_TOKEN')).toBe('canary "value"\nof two lines');
    });

    it("seals a secret of an environment to the environment's own key", async () => {
      await ensureSecrets(repository, [
        { name: 'TOKEN', environment: 'production', value: bytes('p') },
        { name: 'TOKEN', environment: 'staging', value: bytes('s') },
      ]);
      expect(await open('TOKEN', 'production')).toBe('p');
      expect(await open('TOKEN', 'staging')).toBe('s');
    });

    it('leaves no copy of the value behind', async () => {
      const value = bytes('canary');
      await ensureSecrets(repository, [{ name: 'ONCE', value }]);
      expect([...value]).toEqual([0, 0, 0, 0, 0, 0]);
    });

    it('leaves no copy of the value behind after a failure either', async () => {
      const value = bytes('canary');
      const refused = ensureSecrets(repository, [
        { name: 'ONCE', environment: 'nowhere', value },
      ]);
      await expect(refused).rejects.toThrow(
        'Cannot write the secret ONCE to the environment nowhere of acme/item-service',
      );
      expect([...value]).toEqual([0, 0, 0, 0, 0, 0]);
    });
  });

  describe('ensureTopics', () => {
    it('sets exactly these topics', async () => {
      await ensureTopics(repository, ['fastapi', 'microservice']);
      await ensureTopics(repository, ['microservice']);
      const { data } = await repository.client.rest.repos.getAllTopics(item);
      expect(data.names).toEqual(['microservice']);
    });
  });
});
