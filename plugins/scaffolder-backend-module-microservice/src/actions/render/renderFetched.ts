import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { ActionContext } from '@backstage/plugin-scaffolder-node';
import {
  renderInWorker,
  SkeletonRequest,
} from '@microservice-scaffolder/plugin-microservice-node';
import { fetchSkeleton, SkeletonSources } from './fetchSkeleton';
import { localSkeleton } from './localSkeleton';

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
  sources: SkeletonSources,
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
    (await fetchSkeleton(ctx, { url, baseUrl, token }, sources));
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
        ctx.logger.info(`Rendered ${done} of ${total} files and folders`),
    },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  ctx.logger.info(
    `Rendered ${written} files in ${seconds} s; ${kept} were there and stayed, ${skipped} are not wanted`,
  );
}
