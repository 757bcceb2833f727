import { failureOf } from '../__testUtils__/failure';
import {
  createService,
  headOfMain,
  item,
} from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('commit statuses', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterEach(() => github.stop());

  const say = async (
    state: 'success' | 'failure' | 'pending',
    context: string,
  ) =>
    github.octokit.repos.createCommitStatus({
      ...item,
      sha: await headOfMain(github.octokit),
      state,
      context,
    });

  const combined = async () => {
    const { data } = await github.octokit.repos.getCombinedStatusForRef({
      ...item,
      ref: 'main',
    });
    return [data.state, data.total_count];
  };

  it('come to one state, of the newest of each context', async () => {
    const states = [await combined()];
    await say('failure', 'ci');
    states.push(await combined());
    await say('success', 'ci');
    states.push(await combined());
    await say('pending', 'lint');
    states.push(await combined());

    expect(states).toEqual([
      ['pending', 0],
      ['failure', 1],
      ['success', 1],
      ['pending', 2],
    ]);
  });

  it('are all listed, the newest first', async () => {
    await say('pending', 'ci');
    await say('success', 'ci');
    const { data } = await github.octokit.repos.listCommitStatusesForRef({
      ...item,
      ref: 'main',
    });

    expect(data.map(({ state }) => state)).toEqual(['success', 'pending']);
  });

  it.each([
    [{ sha: '0'.repeat(40) }, `No commit found for SHA: ${'0'.repeat(40)}`],
    [{ target_url: 'ftp://example.com/' }, 'Validation Failed'],
    [{ description: 'x'.repeat(141) }, 'Validation Failed'],
  ])('are refused with %j', async (fields, message) => {
    const sha = await headOfMain(github.octokit);
    const { status, body } = await failureOf(
      github.octokit.repos.createCommitStatus({
        ...item,
        sha,
        state: 'success',
        ...fields,
      }),
    );

    expect(status).toBe(422);
    expect(body.message).toBe(message);
  });
});
