import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

  it('reads what an older version kept', async () => {
    const file = join(
      github.directory,
      'repositories/acme/item-service/repository.json',
    );
    const record = JSON.parse(readFileSync(file, 'utf8'));
    for (const part of ['pulls', 'labels', 'statuses', 'collaborators']) {
      delete record[part];
    }
    writeFileSync(file, JSON.stringify(record));
    await github.restart();
    const { data } = await github.octokit.pulls.list(item);

    expect(data).toEqual([]);
  });

  it('finds a repository whose renaming was interrupted', async () => {
    const folder = join(github.directory, 'repositories/acme');
    renameSync(join(folder, 'item-service'), join(folder, 'stock-service'));
    await github.restart();
    const { data } = await github.octokit.repos.get({
      owner: 'acme',
      repo: 'stock-service',
    });

    expect(data.full_name).toBe('acme/stock-service');
  });

  it('takes the rest of an interrupted creation for nothing', async () => {
    const folder = join(github.directory, 'repositories/acme/item-service');
    rmSync(join(folder, 'repository.json'));
    mkdirSync(join(folder, 'left-over'));
    await github.restart();

    await expect(createService(github.octokit)).resolves.toBeUndefined();
  });
});
