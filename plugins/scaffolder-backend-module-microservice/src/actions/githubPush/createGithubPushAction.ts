import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { treeSha } from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { WorkDependencies } from '../../operations/atWork';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { findRendered } from '../../rendered/findRendered';
import { assertSameTree } from './assertSameTree';
import { examples } from './examples';
import { pushWorkspace } from './pushWorkspace';
import { schema } from './schema';

/**
 * `microservice:github:push`: publishes the workspace as one root commit.
 *
 * @internal
 */
export function createGithubPushAction(
  dependencies: WorkDependencies & Pick<ActionDependencies, 'generator'>,
) {
  return createTemplateAction({
    id: 'microservice:github:push',
    description:
      'Publishes the files in the workspace as one root commit, and never overwrites what somebody else pushed.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      const { sourcePath = '.', expectedTreeSha, rendered } = ctx.input;
      const target = repositoryTarget(ctx, dependencies.configuration);
      const directory = resolveSafeChildPath(ctx.workspacePath, sourcePath);
      const { generator } = dependencies;
      const tree = await findRendered(ctx, directory, generator);
      const sha = treeSha(tree);
      assertSameTree(sha, expectedTreeSha);
      assertSameTree(sha, rendered?.treeSha);
      ctx.output('treeSha', sha);
      let page = `${dependencies.github.webUrl(target)}/blob/HEAD`;
      if (ctx.isDryRun) {
        ctx.logger.info(`Would push ${tree.files.length} files`);
      } else {
        const pushed = await pushWorkspace(
          ctx,
          { target, tree, treeSha: sha },
          dependencies,
        );
        ctx.output('commitSha', pushed.commitSha);
        ctx.output('commitUrl', pushed.commitUrl);
        page = pushed.page;
      }
      ctx.output('catalogInfoUrl', `${page}/catalog-info.yaml`);
      ctx.output('docsUrl', `${page}/docs/index.md`);
    },
  });
}
