import { JsonObject } from '@backstage/types';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDependencies } from '../../ActionDependencies';
import { assertNoProblems } from '../../inputs/assertNoProblems';
import { checkRendered } from '../../inputs/checkRendered';
import { checkOwnership } from './checkOwnership';
import { checkRepositoryName } from './checkRepositoryName';
import { examples } from './examples';
import { readModel } from './readModel';
import { schema } from './schema';
import { summarisePlan } from './summarisePlan';

/**
 * `microservice:plan`: checks the answers, asks the catalog about owner and system, and decides the architecture.
 *
 * @internal
 */
export function createPlanAction({
  generator,
  catalog,
}: Pick<ActionDependencies, 'generator' | 'catalog'>) {
  return createTemplateAction({
    id: 'microservice:plan',
    description:
      'Checks the answers, asks the catalog about owner and system, and decides the architecture of the service.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      const { recipe, answers, repoName } = ctx.input;
      assertNoProblems(checkRendered(ctx.input));
      const read = readModel(answers);
      if (read.result === 'invalid') return assertNoProblems(read.problems);
      const check = generator.plan(recipe, read.value);
      if (check.result === 'invalid') return assertNoProblems(check.problems);
      const plan = check.value;
      assertNoProblems([
        ...checkRepositoryName(plan.answers, repoName),
        ...(await checkOwnership(plan.answers, {
          catalog,
          credentials: await ctx.getInitiatorCredentials(),
        })),
      ]);
      ctx.logger.info(
        `Planned ${plan.answers.name}: ${plan.endpoints.length} endpoints, ${plan.tables.length} tables, ${plan.layers.length} layers`,
      );
      ctx.output('answers', plan.answers as unknown as JsonObject);
      ctx.output('plan', summarisePlan(plan));
      ctx.output('answersDigest', plan.answersDigest);
      return undefined;
    },
  });
}
