import { ScmIntegrations } from '@backstage/integration';
import { createGithubConnector } from '@microservice-scaffolder/plugin-microservice-node';
import { OperationPages } from './viewOperation';

/**
 * Finds the pages of operations from `app.baseUrl` and the GitHub integrations.
 *
 * @internal
 */
export function createPages(options: {
  appBaseUrl: string;
  integrations: ScmIntegrations;
}): OperationPages {
  const github = createGithubConnector(options);
  const appUrl = options.appBaseUrl.replace(/\/+$/, '');
  return {
    task: ({ taskId }) =>
      `${appUrl}/create/tasks/${encodeURIComponent(taskId)}`,
    repository: ({ host, owner, repository }) =>
      options.integrations.github.byHost(host)
        ? github.webUrl({ host, owner, name: repository })
        : undefined,
  };
}
