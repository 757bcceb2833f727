import { ActionSchema } from '../../inputs/ActionSchema';

/**
 * What `microservice:render` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    recipe: z => z.string().describe('Id of the recipe'),
    answers: z =>
      z
        .record(z.any())
        .describe("The answers, best as 'microservice:plan' completed them"),
    targetPath: z =>
      z
        .string()
        .optional()
        .describe('Folder in the workspace; the workspace itself by default'),
  },
  output: {
    treeSha: z => z.string().describe("Git's SHA-1 of the rendered tree"),
    files: z => z.array(z.string()).describe('Paths of the files, sorted'),
  },
} satisfies ActionSchema;
