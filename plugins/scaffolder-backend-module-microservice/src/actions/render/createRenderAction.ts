import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { treeSha } from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { assertNoProblems } from '../../inputs/assertNoProblems';
import { checkRendered } from '../../inputs/checkRendered';
import { examples } from './examples';
import { inputProblems } from './inputProblems';
import { renderFetched } from './renderFetched';
import { schema } from './schema';
import { withTemplateLog } from './withTemplateLog';
import { writeOnce } from './writeOnce';

/**
 * `microservice:render`: writes the files of the service, or of a skeleton, into the workspace.
 *
 * @internal
 */
export function createRenderAction(dependencies: ActionDependencies) {
  return createTemplateAction({
    id: 'microservice:render',
    description:
      'Writes the files of the service, or of any skeleton, into the workspace.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      const { compat, recipe = '', answers, targetPath = '.' } = ctx.input;
      assertNoProblems(inputProblems(ctx.input));
      if (compat) {
        const { url = '', ...input } = ctx.input;
        return withTemplateLog(ctx.logger, () =>
          renderFetched(ctx, { ...input, url }, dependencies),
        );
      }
      assertNoProblems(checkRendered(ctx.input));
      const { generator } = dependencies;
      const check = generator.plan(recipe, answers);
      if (check.result === 'invalid') return assertNoProblems(check.problems);
      const tree = await withTemplateLog(ctx.logger, () =>
        generator.render(check.value, { signal: ctx.signal }),
      );
      await writeOnce(
        tree,
        resolveSafeChildPath(ctx.workspacePath, targetPath),
      );
      ctx.logger.info(`Rendered ${tree.files.length} files`);
      ctx.output('treeSha', treeSha(tree));
      ctx.output('rendered', { recipe, answers, treeSha: treeSha(tree) });
      ctx.output(
        'files',
        Array.from(tree.files, file => file.path),
      );
      return undefined;
    },
  });
}
