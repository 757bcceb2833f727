import { ActionSchema } from '../../inputs/ActionSchema';
import { repositoryInput } from '../../inputs/repositoryInput';

/**
 * What `microservice:catalog:register` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    ...repositoryInput,
    catalogInfoPath: z =>
      z
        .string()
        .regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/)
        .optional()
        .describe('`catalog-info.yaml` by default'),
  },
  output: {
    entityRef: z => z.string().optional().describe('The registered component'),
    catalogInfoUrl: z => z.string().describe('What was registered'),
  },
} satisfies ActionSchema;
