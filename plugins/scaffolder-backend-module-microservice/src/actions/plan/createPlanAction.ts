import { JsonObject } from '@backstage/types';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import { PreflightError } from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { assertNoProblems } from '../../inputs/assertNoProblems';
import { checkRendered } from '../../inputs/checkRendered';
import { checkRepositoryName } from './checkRepositoryName';
import { examples } from './examples';
import { PlanContext } from './PlanContext';
import { readModel } from './readModel';
import { PreflightDependencies, runPreflight } from './runPreflight';
import { schema } from './schema';
import { summarisePlan } from './summarisePlan';

type PlanDependencies = Pick<ActionDependencies, 'generator'> &
  PreflightDependencies;

/**
 * `microservice:plan`: decides the architecture, and finds everything that would stop the run before anything is changed.
 *
 * @internal
 */
export function createPlanAction(dependencies: PlanDependencies) {
  return createTemplateAction({
    id: 'microservice:plan',
    description:
      'Checks the answers, decides the architecture of the service, and tells at once everything on GitHub, in the catalog and among the secrets that would stop the run; changes nothing.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      assertNoProblems(checkRendered(ctx.input));
      const plan = await checkedPlan(ctx, dependencies);
      ctx.logger.info(
        `Planned ${plan.answers.name}: ${plan.endpoints.length} endpoints, ${plan.tables.length} tables, ${plan.layers.length} layers`,
      );
      ctx.output('answers', plan.answers as unknown as JsonObject);
      ctx.output('plan', summarisePlan(plan));
      ctx.output('answersDigest', plan.answersDigest);
    },
  });
}

/** Where answers lack their very form there is nothing to look up by; everything else is told together. */
async function checkedPlan(
  context: PlanContext & {
    input: { recipe: string; answers: Record<string, unknown> };
  },
  dependencies: PlanDependencies,
): Promise<Plan> {
  const { recipe, answers: given, repoName } = context.input;
  const read = readModel(given);
  if (read.result === 'invalid') throw PreflightError.of(read.problems);
  const check = dependencies.generator.plan(recipe, read.value);
  const answers = check.result === 'ok' ? check.value.answers : check.answers;
  const problems = [
    ...(check.result === 'ok' ? [] : check.problems),
    ...(answers ? checkRepositoryName(answers, repoName) : []),
    ...(answers ? await runPreflight(answers, context, dependencies) : []),
  ];
  if (check.result === 'ok' && problems.length === 0) return check.value;
  throw PreflightError.of(problems);
}
