import { createService, item } from '../__testUtils__/createService';
import { failureOf } from '../__testUtils__/failure';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('the subject of OIDC tokens', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  const set = (include_claim_keys: string[]) =>
    github.octokit.actions.setCustomOidcSubClaimForRepo({
      ...item,
      use_default: false,
      include_claim_keys,
    });
  const get = async () =>
    (await github.octokit.actions.getCustomOidcSubClaimForRepo(item)).data;

  it("is GitHub's own until it is chosen", async () => {
    expect(await get()).toEqual({ use_default: true });
    await set(['repository_id', 'context']);
    expect(await get()).toEqual({
      use_default: false,
      include_claim_keys: ['repository_id', 'context'],
    });
  });

  it('is made of names of claims only', async () => {
    expect(await failureOf(set(['repo:acme']))).toMatchObject({ status: 422 });
  });
});
