import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { verifyReport } from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { assertNoProblems } from '../../inputs/assertNoProblems';
import { checkRendered } from '../../inputs/checkRendered';
import { findRendered } from '../../rendered/findRendered';
import { examples } from './examples';
import { schema } from './schema';

/**
 * `microservice:verify`: reviews the files in the workspace and stops the task where a rule is broken.
 *
 * @internal
 */
export function createVerifyAction({
  generator,
}: Pick<ActionDependencies, 'generator'>) {
  return createTemplateAction({
    id: 'microservice:verify',
    description:
      'Reviews the files in the workspace against the rules for every service, and stops the task where one is broken.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      const { targetPath = '.' } = ctx.input;
      assertNoProblems(checkRendered(ctx.input));
      const directory = resolveSafeChildPath(ctx.workspacePath, targetPath);
      const tree = await findRendered(ctx, directory, generator);
      const report = await verifyReport(tree);
      assertNoProblems(report.rules.flatMap(rule => rule.problems));
      ctx.logger.info(
        `Reviewed ${report.files} files against ${report.rules.length} rules`,
      );
      ctx.output('report', report as unknown as JsonObject);
    },
  });
}
