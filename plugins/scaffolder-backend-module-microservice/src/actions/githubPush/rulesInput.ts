import { ActionSchema } from '../../inputs/ActionSchema';
import { BRANCH_PATTERN } from '../../inputs/branchPattern';

/**
 * The rules of a repository's branches.
 *
 * @internal
 */
export const rulesInput = {
  rules: z =>
    z
      .object({
        branches: z
          .array(z.string().regex(BRANCH_PATTERN))
          .min(1)
          .max(20)
          .optional()
          .describe(
            '`default`, or patterns; the default branch alone by default',
          ),
        pullRequest: z
          .object({
            approvals: z.number().int().min(0).max(10).optional(),
            codeOwners: z.boolean().optional(),
            dismissStale: z.boolean().optional(),
          })
          .optional()
          .describe('Changes come by pull request, with so many approvals'),
        checks: z
          .array(z.string().min(1).max(100))
          .max(50)
          .optional()
          .describe('Jobs of the pipeline that have to pass'),
        linearHistory: z.boolean().optional().describe('No merge commits'),
        signedCommits: z.boolean().optional().describe('Signed commits only'),
        required: z
          .boolean()
          .optional()
          .describe(
            "Fail where the organisation's plan has no rules, instead of warning",
          ),
      })
      .optional()
      .describe(
        'Rules of branches, set after the commit; nobody deletes or rewrites these branches',
      ),
} satisfies ActionSchema['input'];
