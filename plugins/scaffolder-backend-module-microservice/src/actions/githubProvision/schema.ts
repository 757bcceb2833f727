import { ActionSchema } from '../../inputs/ActionSchema';
import { repositoryInput } from '../../inputs/repositoryInput';

/**
 * GitHub takes nearly everything; what would change the address of a request, or nobody can see, is left out.
 */
const ENVIRONMENT_NAME =
  /^(?!\.{1,2}$)[A-Za-z0-9](?:[A-Za-z0-9 ._-]*[A-Za-z0-9])?$/;

/**
 * What `microservice:github:provision` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    ...repositoryInput,
    environments: z =>
      z
        .array(
          z.object({
            name: z.string().max(255).regex(ENVIRONMENT_NAME),
            reviewers: z
              .array(
                z.string().regex(/^(team|user):[A-Za-z0-9][A-Za-z0-9._-]*$/),
              )
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
  },
  output: {
    environments: z => z.array(z.string()).describe('Their names'),
    variables: z => z.array(z.string()).describe('Their names'),
    secrets: z => z.array(z.string()).describe('Their names'),
  },
} satisfies ActionSchema;
