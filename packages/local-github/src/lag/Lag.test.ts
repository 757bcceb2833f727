import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { LagOptions } from '../configuration/LagOptions';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

// The local GitHub runs git, which takes its time on a busy machine.
jest.setTimeout(30_000);

describe('Lag', () => {
  let github: TestGithub;
  let time: number;

  afterEach(() => github.stop());

  async function start(lag: LagOptions) {
    time = Date.parse('2026-01-01T12:00:00Z');
    github = await startTestGithub({ lag, clock: () => time });
    await createService(github.octokit);
  }

  const statusOf = (request: Promise<{ status: number }>) =>
    request.then(
      ({ status }) => status,
      ({ status }) => status,
    );
  const getRepository = () => statusOf(github.octokit.repos.get(item));
  const getRef = (branch: string) =>
    statusOf(github.octokit.git.getRef({ ...item, ref: `heads/${branch}` }));

  it('hides a new repository for some reads', async () => {
    await start({ calls: 2 });

    expect([
      await getRepository(),
      await getRef('main'),
      await getRepository(),
      await getRef('main'),
    ]).toEqual([404, 409, 200, 200]);
  });

  it('hides a new repository for some time', async () => {
    await start({ milliseconds: 500 });
    const early = await getRepository();
    time += 500;

    expect([early, await getRepository()]).toEqual([404, 200]);
  });

  it('lets writes through', async () => {
    await start({ calls: 1 });
    const topics = { ...item, names: ['python'] };

    expect(await statusOf(github.octokit.repos.replaceAllTopics(topics))).toBe(
      200,
    );
  });

  it('hides a new ref, and neither others nor the repository', async () => {
    await start({ calls: 1 });
    await getRepository();
    const sha = await headOfMain(github.octokit);
    const ref = 'refs/heads/next';
    await github.octokit.git.createRef({ ...item, ref, sha });

    expect(await getRef('main')).toBe(200);
    expect(await getRepository()).toBe(200);
    expect([await getRef('next'), await getRef('next')]).toEqual([404, 200]);
  });

  it('lets a new ref be missing for who moves it', async () => {
    await start({ calls: 1 });
    await getRepository();
    const sha = await headOfMain(github.octokit);
    const change = { ...item, sha };
    await github.octokit.git.createRef({ ...change, ref: 'refs/heads/next' });
    const move = () =>
      statusOf(github.octokit.git.updateRef({ ...change, ref: 'heads/next' }));

    expect([await move(), await move()]).toEqual([422, 200]);
  });
});
