import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  readTree,
  treeSha,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { repositoryInput } from '../../inputs/repositoryInput';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { assertSameTree } from './assertSameTree';
import { examples } from './examples';
import { pushWorkspace } from './pushWorkspace';

/**
 * `microservice:github:push`: publishes the workspace as one root commit.
 *
 * @internal
 */
export function createGithubPushAction(
  dependencies: Pick<ActionDependencies, 'ledger' | 'github' | 'configuration'>,
) {
  return createTemplateAction({
    id: 'microservice:github:push',
    description:
      'Publishes the files in the workspace as one root commit, and never overwrites what somebody else pushed.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...repositoryInput,
        sourcePath: z =>
          z
            .string()
            .optional()
            .describe(
              'Folder in the workspace; the workspace itself by default',
            ),
        commitMessage: z =>
          z.string().optional().describe('`Create <repoName>` by default'),
        expectedTreeSha: z =>
          z
            .string()
            .optional()
            .describe(
              'Refuse to push anything else, for example an empty folder',
            ),
      },
      output: {
        commitSha: z =>
          z.string().optional().describe('The commit; not in a dry run'),
        treeSha: z => z.string().describe("Git's SHA-1 of the pushed tree"),
        commitUrl: z =>
          z.string().optional().describe('Its page; not in a dry run'),
        catalogInfoUrl: z => z.string().describe('Page of catalog-info.yaml'),
        docsUrl: z => z.string().describe('Page of the documentation sources'),
      },
    },
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
