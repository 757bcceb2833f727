import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDependencies } from '../../ActionDependencies';
import { assertNoProblems } from '../../inputs/assertNoProblems';
import { repositoryInput } from '../../inputs/repositoryInput';
import { repositoryTarget } from '../../operations/repositoryTarget';
import { checkProvisioning } from './checkProvisioning';
import { examples } from './examples';
import { previewProvisioning } from './previewProvisioning';
import { provisionRepository } from './provisionRepository';

/**
 * `microservice:github:provision`: environments with their protection, then variables, then secrets.
 *
 * @internal
 */
export function createGithubProvisionAction(
  dependencies: Pick<
    ActionDependencies,
    'ledger' | 'github' | 'configuration' | 'environment'
  >,
) {
  return createTemplateAction({
    id: 'microservice:github:provision',
    description:
      'Sets up environments, variables, secrets and topics of the repository, so that its first CI run finds them.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        ...repositoryInput,
        environments: z =>
          z
            .array(
              z.object({
                name: z.string().min(1).max(255),
                reviewers: z
                  .array(z.string().regex(/^(team|user):.+$/))
                  .max(6)
                  .optional()
                  .describe('`team:<slug>` or `user:<login>`'),
              }),
            )
            .optional()
            .describe('Environments with who approves a deployment'),
        variables: z =>
          z
            .array(
              z.object({
                name: z.string(),
                value: z.string(),
                environment: z.string().optional(),
              }),
            )
            .optional()
            .describe('Variables of the CI; everyone may read them'),
        secrets: z =>
          z
            .array(
              z.object({
                name: z.string(),
                from: z
                  .string()
                  .describe('`form:<key>` or `env:<NAME>`, never a value'),
                environment: z.string().optional(),
              }),
            )
            .optional()
            .describe('Secrets of the CI, by reference'),
        topics: z =>
          z
            .array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/))
            .max(20)
            .optional()
            .describe('Topics of the repository'),
      },
      output: {
        environments: z => z.array(z.string()).describe('Their names'),
        variables: z => z.array(z.string()).describe('Their names'),
        secrets: z => z.array(z.string()).describe('Their names'),
      },
    },
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
