import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  readTree,
  treeSha,
} from '@microservice-scaffolder/plugin-microservice-node';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { examples } from './examples';
import { PushDependencies, pushWorkspace } from './pushWorkspace';
import { renderAgain } from './renderAgain';
import { schema } from './schema';
import { treeToPush } from './treeToPush';

/**
 * `microservice:github:push`: publishes the workspace as one root commit.
 *
 * @internal
 */
export function createGithubPushAction(dependencies: PushDependencies) {
  return createTemplateAction({
    id: 'microservice:github:push',
    description:
      'Publishes the files in the workspace as one root commit, and never overwrites what somebody else pushed.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      const { sourcePath = '.', expectedTreeSha } = ctx.input;
      const target = repositoryTarget(ctx, dependencies.configuration);
      const directory = resolveSafeChildPath(ctx.workspacePath, sourcePath);
      const tree = await treeToPush(
        await readTree(directory),
        expectedTreeSha,
        () => renderAgain(ctx, dependencies.generator),
      );
      let page = `${dependencies.github.webUrl(target)}/blob/HEAD`;
      if (ctx.isDryRun) {
        ctx.logger.info(`Would push ${tree.files.length} files`);
        ctx.output('treeSha', treeSha(tree));
      } else {
        const pushed = await pushWorkspace(ctx, { target, tree }, dependencies);
        ctx.output('treeSha', pushed.treeSha);
        ctx.output('commitSha', pushed.commitSha);
        ctx.output('commitUrl', pushed.commitUrl);
        page = pushed.page;
      }
      ctx.output('catalogInfoUrl', `${page}/catalog-info.yaml`);
      ctx.output('docsUrl', `${page}/docs/index.md`);
    },
  });
}
