import { ActionSchema } from '../../inputs/ActionSchema';
import { TEAM_SLUG } from '../../inputs/teamSlug';

/**
 * What `microservice:plan` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    recipe: z => z.string().describe('Id of the recipe'),
    answers: z =>
      z
        .record(z.any())
        .describe(
          'What the form asked for; the model as an object or as text in YAML',
        ),
    repoName: z =>
      z
        .string()
        .optional()
        .describe('Checked to be the name of the service, where given'),
    teams: z =>
      z
        .array(
          z.object({
            team: z.string().regex(TEAM_SLUG).describe('Slug of the team'),
          }),
        )
        .optional()
        .describe(
          "Teams that 'microservice:github:create' will give access; checked to be there",
        ),
  },
  output: {
    answers: z => z.record(z.any()).describe('The answers with every default'),
    plan: z => z.record(z.any()).describe('What was decided, in short'),
    answersDigest: z => z.string().describe('SHA-256 of the complete answers'),
  },
} satisfies ActionSchema;
