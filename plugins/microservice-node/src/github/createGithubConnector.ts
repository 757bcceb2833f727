import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  GithubCredentialsProvider,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import { createGithubClient } from './createGithubClient';
import { GithubRepository } from './GithubRepository';
import { GithubWatcher } from './GithubWatcher';

/**
 * Which repository is wanted, and who wants to hear of waits or end them.
 *
 * @public
 */
export interface ConnectRequest {
  host: string;
  owner: string;
  name: string;
  logger?: Pick<LoggerService, 'warn'>;
  signal?: AbortSignal;
  /** Asked before each attempt to change something. */
  watcher?: GithubWatcher;
}

/**
 * Connects to repositories through the portal's GitHub integrations.
 *
 * @public
 */
export interface GithubConnector {
  /** The repository with a client that may write to it, or an `InputError` of one sentence. */
  connect(request: ConnectRequest): Promise<GithubRepository>;
  /** Where the repository's pages will be, without asking GitHub. */
  webUrl(request: Pick<ConnectRequest, 'host' | 'owner' | 'name'>): string;
}

/**
 * Makes a connector from `integrations.github`.
 *
 * @public
 */
export function createGithubConnector(options: {
  integrations: ScmIntegrationRegistry;
  credentials?: GithubCredentialsProvider;
}): GithubConnector {
  const { integrations } = options;
  const credentials =
    options.credentials ??
    DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  const apiBaseUrlOf = (host: string): string => {
    const apiBaseUrl = integrations.github.byHost(host)?.config.apiBaseUrl;
    if (apiBaseUrl) return apiBaseUrl;
    throw new InputError(
      `host: there is no GitHub integration for '${host}'; the platform team adds it under 'integrations.github'.`,
    );
  };

  return {
    async connect({ host, owner, name, ...rest }) {
      const apiBaseUrl = apiBaseUrlOf(host);
      // The protocol plays no part in finding the credentials.
      const url = `https://${host}/${owner}`;
      const { token } = await credentials.getCredentials({ url });
      if (!token) {
        throw new InputError(
          `host: the GitHub integration for '${host}' has no credentials for '${owner}'; the platform team adds a token, or installs its GitHub App in that organisation.`,
        );
      }
      const client = createGithubClient({ apiBaseUrl, token, ...rest });
      return { client, owner, name };
    },

    webUrl({ host, owner, name }) {
      const { protocol } = new URL(apiBaseUrlOf(host));
      return `${protocol}//${host}/${owner}/${name}`;
    },
  };
}
