import { ActionSchema } from '../../inputs/ActionSchema';
import { repositoryInput } from '../../inputs/repositoryInput';
import { environmentsInput } from './environmentsInput';

/**
 * What `microservice:github:provision` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    ...repositoryInput,
    ...environmentsInput,
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
              .describe(
                '`form:<field>`, `env:<NAME>`, `file:<name>`, `vault:<path>#<key>` or `organisation:<NAME>`, never a value',
              ),
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
    oidcSubject: z =>
      z
        .array(z.string().regex(/^[a-z][a-z0-9_]*$/))
        .min(1)
        .max(20)
        .optional()
        .describe(
          'Claims that the subject of OIDC tokens is made of, such as repository_id and context',
        ),
  },
  output: {
    environments: z => z.array(z.string()).describe('Their names'),
    variables: z => z.array(z.string()).describe('Their names'),
    secrets: z => z.array(z.string()).describe('Their names'),
  },
} satisfies ActionSchema;
