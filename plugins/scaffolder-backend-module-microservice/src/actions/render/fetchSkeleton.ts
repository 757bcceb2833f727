import {
  resolveSafeChildPath,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  ActionContext,
  fetchContents,
} from '@backstage/plugin-scaffolder-node';
import { ActionDependencies } from '../../ActionDependencies';
import { unlessAborted } from './unlessAborted';

/** What reads skeletons from elsewhere, and what the portal adds to all of them. */
export type SkeletonSources = Pick<
  ActionDependencies,
  'integrations' | 'reader' | 'requireScmUserCredentials' | 'templateModules'
>;

/** Where a skeleton is. */
export interface SkeletonAddress {
  url: string;
  baseUrl?: string;
  token?: string;
}

/**
 * Reads a skeleton with Backstage's reader into a temporary folder, until the step is cancelled.
 *
 * @returns the folder
 * @throws InputError for a missing token where the portal asks for one
 *
 * @internal
 */
export async function fetchSkeleton(
  ctx: ActionContext<any, any>,
  address: SkeletonAddress,
  sources: SkeletonSources,
): Promise<string> {
  requireCredentials(address, sources);
  const outputPath = resolveSafeChildPath(
    await ctx.createTemporaryDirectory(),
    'skeleton',
  );
  const fetching = fetchContents({
    reader: heeding(ctx.signal, sources.reader),
    integrations: sources.integrations,
    baseUrl: address.baseUrl,
    fetchUrl: address.url,
    outputPath,
    token: address.token,
  });
  await unlessAborted(fetching, ctx.signal);
  return outputPath;
}

/** A reader whose requests end with a signal, where it can. */
function heeding(
  signal: AbortSignal | undefined,
  reader: UrlReaderService,
): UrlReaderService {
  return {
    readUrl: (url, options) => reader.readUrl(url, { ...options, signal }),
    readTree: (url, options) => reader.readTree(url, { ...options, signal }),
    search: (url, options) => reader.search(url, { ...options, signal }),
  };
}

/** As the actions of Backstage do where `scaffolder.requireScmUserCredentials` is set. */
function requireCredentials(
  { url, baseUrl, token }: SkeletonAddress,
  { integrations, requireScmUserCredentials }: SkeletonSources,
): void {
  if (!requireScmUserCredentials || token) return;
  const address = URL.parse(url) ?? (baseUrl ? URL.parse(baseUrl) : null);
  if (!address) return;
  const type = integrations.byUrl(address)?.type;
  if (type === 'github' || type === 'gitlab')
    throw new InputError(
      `'token' is missing: this portal reads from ${address.host} with the user's own credentials only; give one with 'token'.`,
    );
}
