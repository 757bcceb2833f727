import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createService, item } from '../__testUtils__/createService';
import { openPull } from '../__testUtils__/openPull';
import {
  startTestGithub,
  TestGithub,
  TOKEN,
} from '../__testUtils__/startTestGithub';
import { createServices } from '../createServices';
import { Git } from '../git/Git';
import { StoredRepository } from '../store/RepositoryStore';
import { followBranches } from './followBranches';

describe('followBranches', () => {
  let test: TestGithub;

  beforeAll(async () => {
    test = await startTestGithub();
    await createService(test.octokit);
    await openPull(test.octokit, 'change', { 'a.txt': 'a\n' });
  });

  afterAll(() => test.stop());

  it('asks git nothing about a pull request whose branches stayed', async () => {
    const { directory, server } = test;
    const options = { directory, port: 0, token: TOKEN, organisations: [] };
    const { github } = createServices(options, server.url);
    const { git, record } = github.repositories.find(
      item.owner,
      item.repo,
    ) as StoredRepository;
    const trace = join(directory, 'trace');
    const traced = new Git(git.directory, { GIT_TRACE: trace });
    await followBranches(github, { record, git: traced });

    const commands = readFileSync(trace, 'utf8').match(/built-in: git \S+/g);
    expect(commands).toEqual(['built-in: git for-each-ref']);
  });
});
