import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { sealForGithub } from '../__testUtils__/sealForGithub';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('RepositoryStore', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterEach(() => github.stop());

  it('keeps everything over a restart', async () => {
    const { actions, repos } = github.octokit;
    const { data } = await actions.getRepoPublicKey(item);
    await actions.createOrUpdateRepoSecret({
      ...item,
      secret_name: 'TOKEN',
      key_id: data.key_id,
      encrypted_value: await sealForGithub('s3cret', data.key),
    });
    await repos.replaceAllTopics({ ...item, names: ['python'] });
    const head = await headOfMain(github.octokit);
    await github.restart();
    const topics = await github.octokit.repos.getAllTopics(item);

    expect(await headOfMain(github.octokit)).toBe(head);
    expect(topics.data.names).toEqual(['python']);
    expect(
      await github.server.openSecret({
        owner: 'acme',
        repository: 'item-service',
        name: 'TOKEN',
      }),
    ).toBe('s3cret');
  });

  it('gives no number twice, also after a restart', async () => {
    const before = await github.octokit.repos.get(item);
    await github.octokit.repos.delete(item);
    await github.restart();
    await createService(github.octokit);
    const after = await github.octokit.repos.get(item);

    expect(after.data.id).toBeGreaterThan(before.data.id);
  });

  it('takes the rest of an interrupted creation for nothing', async () => {
    const folder = join(github.directory, 'repositories/acme/item-service');
    rmSync(join(folder, 'repository.json'));
    mkdirSync(join(folder, 'left-over'));
    await github.restart();

    await expect(createService(github.octokit)).resolves.toBeUndefined();
  });
});
