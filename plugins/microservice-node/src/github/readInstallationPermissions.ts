import {
  GithubAppCredentialsMux,
  ScmIntegrationRegistry,
} from '@backstage/integration';
import { callGithub } from './callGithub';
import { untilAborted } from './untilAborted';

/**
 * What the portal's GitHub App may do in an organisation, by GitHub's names: `{ contents: 'write' }`. Read anew each time,
 * since somebody may just have granted what was missing.
 *
 * Throws a `GithubError`.
 *
 * @returns nothing where the portal has a token instead, or its App is not installed there
 * @public
 */
export async function readInstallationPermissions(
  integrations: ScmIntegrationRegistry,
  { host, owner }: { host: string; owner: string },
  signal?: AbortSignal,
): Promise<Readonly<Record<string, string>> | undefined> {
  const config = integrations.github.byHost(host)?.config;
  if (!config?.apps?.length) return undefined;
  const apps = new GithubAppCredentialsMux(config);
  const installations = await callGithub(
    `read what the portal's GitHub App may do in ${owner}`,
    () => untilAborted(async () => apps.getAllInstallations(), signal),
  );
  const installation = installations.find(
    ({ account }) =>
      account &&
      'login' in account &&
      account.login.toLowerCase() === owner.toLowerCase(),
  );
  return installation?.permissions as Record<string, string> | undefined;
}
