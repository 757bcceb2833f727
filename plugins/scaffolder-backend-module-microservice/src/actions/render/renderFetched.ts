import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  ActionContext,
  fetchContents,
} from '@backstage/plugin-scaffolder-node';
import {
  renderInWorker,
  SkeletonRequest,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { localSkeleton } from './localSkeleton';
import { unlessCancelled } from './unlessCancelled';

/** The inputs that go on as they are, and the address that is resolved before. */
export interface SkeletonInput
  extends Omit<
    SkeletonRequest,
    'source' | 'target' | 'values' | 'hosts' | 'templateModules'
  > {
  url: string;
  values?: SkeletonRequest['values'];
  targetPath?: string;
  token?: string;
  /** Of an earlier `fetch:template`; the present one takes it and does nothing with it. */
  copyWithoutRender?: string[];
}

type Sources = Pick<
  ActionDependencies,
  'integrations' | 'reader' | 'requireScmUserCredentials' | 'templateModules'
>;

/**
 * Renders a skeleton that was written for `fetch:template`. One on this machine is read where it is.
 *
 * @throws InputError for what is wrong with the skeleton, and for a missing token where the portal asks for one
 *
 * @internal
 */
export async function renderFetched(
  ctx: ActionContext<any, any>,
  given: SkeletonInput,
  sources: Sources,
): Promise<void> {
  const { copyWithoutRender, ...rest } = given;
  const { url, targetPath = '.', token, values = {}, ...input } = rest;
  if (copyWithoutRender)
    ctx.logger.warn(
      "input.copyWithoutRender says nothing, as with fetch:template: name files that are copied as they are with 'copyWithoutTemplating'",
    );
  const { integrations, templateModules } = sources;
  const baseUrl = ctx.templateInfo?.baseUrl;
  const target = resolveSafeChildPath(ctx.workspacePath, targetPath);
  const source =
    localSkeleton(url, baseUrl) ??
    (await fetched(ctx, { url, baseUrl, token }, sources));
  const hosts = integrations.list().map(({ title, type }) => [title, type]);
  const started = performance.now();
  const { written, kept, skipped } = await renderInWorker(
    {
      ...{ ...input, values, source, target, templateModules },
      hosts: Object.fromEntries(hosts),
    },
    {
      signal: ctx.signal,
      onProgress: (done, total) =>
        ctx.logger.info(`Rendered ${counted(done)} of ${counted(total)} files`),
    },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  ctx.logger.info(
    `Rendered ${counted(written)} files in ${seconds} s; ${counted(
      kept,
    )} were there and stayed, ${counted(skipped)} are not wanted`,
  );
}

/** `10,000`, for people. */
function counted(number: number): string {
  return number.toLocaleString('en');
}

interface Address {
  url: string;
  baseUrl?: string;
  token?: string;
}

async function fetched(
  ctx: ActionContext<any, any>,
  address: Address,
  sources: Sources,
): Promise<string> {
  requireCredentials(address, sources);
  const outputPath = resolveSafeChildPath(
    await ctx.createTemporaryDirectory(),
    'skeleton',
  );
  const fetching = fetchContents({
    reader: sources.reader,
    integrations: sources.integrations,
    baseUrl: address.baseUrl,
    fetchUrl: address.url,
    outputPath,
    token: address.token,
  });
  await unlessCancelled(fetching, ctx.signal);
  return outputPath;
}

/** As the actions of Backstage do where `scaffolder.requireScmUserCredentials` is set. */
function requireCredentials(
  { url, baseUrl, token }: Address,
  { integrations, requireScmUserCredentials }: Sources,
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
