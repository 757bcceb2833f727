import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  readTree,
  treeSha,
} from '@microservice-scaffolder/plugin-microservice-node';
import { WorkDependencies } from '../../operations/atWork';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { assertSameTree } from './assertSameTree';
import { examples } from './examples';
import { pushWorkspace } from './pushWorkspace';
import { schema } from './schema';

/**
 * `microservice:github:push`: publishes the workspace as one root commit.
 *
 * @internal
 */
export function createGithubPushAction(dependencies: WorkDependencies) {
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
      const tree = await readTree(directory);
      assertSameTree(treeSha(tree), expectedTreeSha);
      ctx.output('treeSha', treeSha(tree));
      let page = `${dependencies.github.webUrl(target)}/blob/HEAD`;
      if (ctx.isDryRun) {
        ctx.logger.info(`Would push ${tree.files.length} files`);
      } else {
        const pushed = await pushWorkspace(ctx, { target, tree }, dependencies);
        ctx.output('commitSha', pushed.commitSha);
        ctx.output('commitUrl', pushed.commitUrl);
        page = pushed.page;
      }
      ctx.output('catalogInfoUrl', `${page}/catalog-info.yaml`);
      ctx.output('docsUrl', `${page}/docs/index.md`);
    },
  });
}
