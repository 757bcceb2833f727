import { ActionSchema } from '../../inputs/ActionSchema';

/**
 * What `microservice:render` takes and gives.
 *
 * @internal
 */
export const schema = {
  input: {
    recipe: z => z.string().optional().describe('Id of the recipe'),
    answers: z =>
      z
        .record(z.any())
        .optional()
        .describe("The answers, best as 'microservice:plan' completed them"),
    targetPath: z =>
      z
        .string()
        .optional()
        .describe('Folder in the workspace; the workspace itself by default'),
    compat: z =>
      z
        .enum(['fetch-template'])
        .optional()
        .describe(
          "Render a skeleton with the inputs below, which mean what they mean to 'fetch:template', in place of a recipe",
        ),
    url: z =>
      z
        .string()
        .optional()
        .describe('Address of the skeleton, or its path beside template.yaml'),
    values: z =>
      z.record(z.any()).optional().describe("What templates read as 'values'"),
    copyWithoutTemplating: z =>
      z
        .array(z.string())
        .optional()
        .describe('Globs of files and folders that are copied as they are'),
    copyWithoutRender: z =>
      z
        .array(z.string())
        .optional()
        .describe(
          "Says nothing any more, as with 'fetch:template': use 'copyWithoutTemplating'",
        ),
    templateFileExtension: z =>
      z
        .union([z.string(), z.boolean()])
        .optional()
        .describe("Ending of the files that are templates; true is '.njk'"),
    replace: z =>
      z.boolean().optional().describe('Write over files that exist'),
    trimBlocks: z =>
      z.boolean().optional().describe('Leave out line ends after block tags'),
    lstripBlocks: z =>
      z.boolean().optional().describe('Leave out spaces before block tags'),
    cookiecutterCompat: z =>
      z
        .boolean()
        .optional()
        .describe("Print with '{{ }}', and read values as 'cookiecutter'"),
    token: z =>
      z.string().optional().describe('Token to read the skeleton with'),
  },
  output: {
    treeSha: z =>
      z.string().optional().describe("Git's SHA-1 of the rendered tree"),
    rendered: z =>
      z
        .record(z.any())
        .optional()
        .describe(
          'Recipe, answers and tree, for the steps that work on the files',
        ),
    files: z =>
      z
        .array(z.string())
        .optional()
        .describe('Paths of the files of the recipe, sorted'),
  },
} satisfies ActionSchema;
