import { ActionSchema } from '../../inputs/ActionSchema';
import { BRANCH_PATTERN } from '../../inputs/branchPattern';

/**
 * GitHub takes nearly everything; what would change the address of a request, or nobody can see, is left out.
 */
const ENVIRONMENT_NAME =
  /^(?!\.{1,2}$)[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9])?$/;

/**
 * The environments of a repository, with what protects each.
 *
 * @internal
 */
export const environmentsInput = {
  environments: z =>
    z
      .array(
        z.object({
          name: z.string().max(255).regex(ENVIRONMENT_NAME),
          reviewers: z
            .array(z.string().regex(/^(team|user):[A-Za-z0-9][A-Za-z0-9._-]*$/))
            .max(6)
            .optional()
            .describe('`team:<slug>` or `user:<login>`'),
          preventSelfReview: z
            .boolean()
            .optional()
            .describe('Who started a deployment may not approve it'),
          waitMinutes: z
            .number()
            .int()
            .min(0)
            .max(43_200)
            .optional()
            .describe('How long a deployment waits'),
          branches: z
            .union([
              z.literal('protected'),
              z.array(z.string().regex(BRANCH_PATTERN)).min(1).max(20),
            ])
            .optional()
            .describe(
              'Patterns of the branches that may deploy, or `protected`; all by default',
            ),
          required: z
            .boolean()
            .optional()
            .describe(
              "Fail where the organisation's plan has no such protection, instead of warning",
            ),
        }),
      )
      .optional()
      .describe('Environments with who approves a deployment'),
} satisfies ActionSchema['input'];
