import { ActionSchema } from '../../inputs/ActionSchema';
import { renderedInput } from '../../rendered/renderedInput';

/**
 * What `microservice:verify` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    ...renderedInput,
    targetPath: z =>
      z
        .string()
        .optional()
        .describe('Folder in the workspace; the workspace itself by default'),
  },
  output: {
    report: z =>
      z.record(z.any()).describe('What was checked and what was found'),
  },
} satisfies ActionSchema;
