import { ActionSchema } from '../../inputs/ActionSchema';
import { repositoryInput } from '../../inputs/repositoryInput';
import { TEAM_SLUG } from '../../inputs/teamSlug';

/** GitHub refuses control characters in a description. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused
const ONE_LINE = /^[^\u0000-\u001f\u007f]*$/;

/**
 * What `microservice:github:create` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    ...repositoryInput,
    visibility: z =>
      z
        .enum(['private', 'internal', 'public'])
        .describe('Who may see the repository'),
    description: z =>
      z.string().max(350).regex(ONE_LINE).describe('One sentence'),
    entityName: z =>
      z
        .string()
        .optional()
        .describe('Name of the catalog component; `repoName` by default'),
    teams: z =>
      z
        .array(
          z.object({
            team: z.string().regex(TEAM_SLUG).describe('Slug of the team'),
            permission: z
              .enum(['pull', 'triage', 'push', 'maintain', 'admin'])
              .describe('What the team may do'),
          }),
        )
        .optional()
        .describe('Teams of the organisation with their access'),
    treeSha: z =>
      z
        .string()
        .optional()
        .describe('What was rendered; nothing else will be pushed'),
    answersDigest: z =>
      z.string().optional().describe("From 'microservice:plan'"),
  },
  output: {
    operationId: z => z.string().describe('Id in the ledger'),
    repositoryUrl: z => z.string().describe('Page of the repository'),
    cloneUrl: z => z.string().describe('For `git clone`'),
    repositoryId: z =>
      z.number().optional().describe("GitHub's id; not in a dry run"),
    defaultBranch: z =>
      z.string().optional().describe('Main branch; not in a dry run'),
  },
} satisfies ActionSchema;
