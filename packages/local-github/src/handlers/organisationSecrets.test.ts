import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { sealForGithub } from '../__testUtils__/sealForGithub';
import {
  clientOf,
  startTestGithub,
  TestGithub,
} from '../__testUtils__/startTestGithub';

const secret = { org: 'acme', secret_name: 'REGISTRY_TOKEN' };

describe('secrets of an organisation', () => {
  let github: TestGithub;

  beforeEach(async () => {
    github = await startTestGithub({
      users: [
        { login: 'mona', token: 'mona-token', teams: ['acme/shop-team'] },
      ],
    });
    await createService(github.octokit);
  });

  afterEach(() => github.stop());

  async function put(
    fields: {
      visibility: 'all' | 'private' | 'selected';
      selected_repository_ids?: number[];
    },
    value = 's3cret',
  ) {
    const { actions } = github.octokit;
    const { data } = await actions.getOrgPublicKey({ org: 'acme' });
    return actions.createOrUpdateOrgSecret({
      ...secret,
      key_id: data.key_id,
      encrypted_value: await sealForGithub(value, data.key),
      ...fields,
    });
  }

  const selected = async () => {
    const { actions } = github.octokit;
    const { data } = await actions.listSelectedReposForOrgSecret(secret);
    return data.repositories.map(({ name }) => name);
  };

  it('are kept sealed, over a restart, and can be opened', async () => {
    const first = await put({ visibility: 'private' });
    const second = await put({ visibility: 'all' }, 'other');
    await github.restart();
    const { data } = await github.octokit.actions.listOrgSecrets({
      org: 'acme',
    });

    expect([first.status, second.status]).toEqual([201, 204]);
    expect(data.secrets).toMatchObject([
      { name: 'REGISTRY_TOKEN', visibility: 'all' },
    ]);
    expect(
      await github.server.openSecret({ owner: 'acme', name: 'REGISTRY_TOKEN' }),
    ).toBe('other');
  });

  it('are given to selected repositories', async () => {
    const { actions, repos } = github.octokit;
    const { data } = await repos.get(item);
    const one = { ...secret, repository_id: data.id };
    await put({ visibility: 'selected' });
    const states = [await selected()];
    await actions.addSelectedRepoToOrgSecret(one);
    states.push(await selected());
    await actions.removeSelectedRepoFromOrgSecret(one);
    states.push(await selected());

    expect(states).toEqual([[], ['item-service'], []]);
  });

  it('are selected for repositories from the start', async () => {
    const { data } = await github.octokit.repos.get(item);
    await put({
      visibility: 'selected',
      selected_repository_ids: [data.id],
    });
    const shown = await github.octokit.actions.getOrgSecret(secret);

    expect(await selected()).toEqual(['item-service']);
    expect(shown.data.selected_repositories_url).toBe(
      `${github.server.url}/api/v3/orgs/acme/actions/secrets/REGISTRY_TOKEN/repositories`,
    );
  });

  it('select nothing where all may use them', async () => {
    await put({ visibility: 'all' });
    const { status } = await failureOf(
      github.octokit.actions.addSelectedRepoToOrgSecret({
        ...secret,
        repository_id: 1,
      }),
    );

    expect(status).toBe(409);
  });

  it('are refused without a box', async () => {
    const { status } = await failureOf(
      github.octokit.actions.createOrUpdateOrgSecret({
        ...secret,
        visibility: 'all',
      }),
    );

    expect(status).toBe(422);
  });

  it('are gone when deleted', async () => {
    await put({ visibility: 'all' });
    await github.octokit.actions.deleteOrgSecret(secret);
    const { status } = await failureOf(
      github.octokit.actions.getOrgSecret(secret),
    );

    expect(status).toBe(404);
  });

  it('are for owners only', async () => {
    const { status } = await failureOf(
      clientOf(github, 'mona-token').actions.listOrgSecrets({ org: 'acme' }),
    );

    expect(status).toBe(404);
  });
});
