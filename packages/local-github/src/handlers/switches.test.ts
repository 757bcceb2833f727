import { failureOf } from '../__testUtils__/failure';
import { createService, item } from '../__testUtils__/createService';
import { startTestGithub, TestGithub } from '../__testUtils__/startTestGithub';

describe('switches and properties of a repository', () => {
  let github: TestGithub;

  beforeAll(async () => {
    github = await startTestGithub();
    await createService(github.octokit);
  });

  afterAll(() => github.stop());

  it('keep whether and which actions may run', async () => {
    const { actions } = github.octokit;
    const before = await actions.getGithubActionsPermissionsRepository(item);
    await actions.setGithubActionsPermissionsRepository({
      ...item,
      enabled: true,
      allowed_actions: 'local_only',
    });
    const after = await actions.getGithubActionsPermissionsRepository(item);
    await actions.setGithubActionsPermissionsRepository({
      ...item,
      enabled: false,
    });
    const off = await actions.getGithubActionsPermissionsRepository(item);

    expect(before.data).toMatchObject({
      enabled: true,
      allowed_actions: 'all',
    });
    expect(after.data.allowed_actions).toBe('local_only');
    expect(off.data).toEqual({ enabled: false, sha_pinning_required: false });
  });

  it('keep who else may use the workflows', async () => {
    const { actions } = github.octokit;
    await actions.setWorkflowAccessToRepository({
      ...item,
      access_level: 'organization',
    });
    const { data } = await actions.getWorkflowAccessToRepository(item);

    expect(data).toEqual({ access_level: 'organization' });
  });

  it('keep what workflows may do', async () => {
    const { actions } = github.octokit;
    await actions.setGithubActionsDefaultWorkflowPermissionsRepository({
      ...item,
      default_workflow_permissions: 'write',
    });
    const { data } =
      await actions.getGithubActionsDefaultWorkflowPermissionsRepository(item);

    expect(data).toEqual({
      default_workflow_permissions: 'write',
      can_approve_pull_request_reviews: false,
    });
  });

  it('tell by the status whether there are vulnerability alerts', async () => {
    const { repos } = github.octokit;
    const before = await failureOf(repos.checkVulnerabilityAlerts(item));
    await repos.enableVulnerabilityAlerts(item);
    const on = await repos.checkVulnerabilityAlerts(item);
    await repos.disableVulnerabilityAlerts(item);
    const off = await failureOf(repos.checkVulnerabilityAlerts(item));

    expect([before.status, on.status, off.status]).toEqual([404, 204, 404]);
  });

  it('keep custom properties, and take away those that become null', async () => {
    const { repos } = github.octokit;
    const update = (properties: Array<{ property_name: string; value: any }>) =>
      repos.customPropertiesForReposCreateOrUpdateRepositoryValues({
        ...item,
        properties,
      });
    await update([
      { property_name: 'tier', value: 'gold' },
      { property_name: 'areas', value: ['shop', 'stock'] },
    ]);
    await update([{ property_name: 'tier', value: null }]);
    const { data } = await repos.customPropertiesForReposGetRepositoryValues(
      item,
    );
    const repository = await repos.get(item);

    expect(data).toEqual([
      { property_name: 'areas', value: ['shop', 'stock'] },
    ]);
    expect(repository.data.custom_properties).toEqual({
      areas: ['shop', 'stock'],
    });
  });
});
