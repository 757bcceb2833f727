import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { assertNoProblems } from '../../inputs/assertNoProblems';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { checkProvisioning } from './checkProvisioning';
import { examples } from './examples';
import { previewProvisioning } from './previewProvisioning';
import {
  ProvisionDependencies,
  provisionRepository,
} from './provisionRepository';
import { schema } from './schema';

/**
 * `microservice:github:provision`: environments with their protection, then variables, then secrets.
 *
 * @internal
 */
export function createGithubProvisionAction(
  dependencies: ProvisionDependencies,
) {
  return createTemplateAction({
    id: 'microservice:github:provision',
    description:
      'Sets up environments, variables, secrets and topics of the repository, so that its first CI run finds them.',
    examples,
    supportsDryRun: true,
    schema,
    async handler(ctx) {
      const target = repositoryTarget(ctx, dependencies.configuration);
      assertNoProblems(checkProvisioning(ctx.input));
      const names = ctx.isDryRun
        ? previewProvisioning(ctx)
        : await provisionRepository(ctx, target, dependencies);
      ctx.output('environments', names.environments);
      ctx.output('variables', names.variables);
      ctx.output('secrets', names.secrets);
    },
  });
}
