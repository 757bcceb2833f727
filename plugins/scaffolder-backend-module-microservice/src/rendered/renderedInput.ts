import { ActionSchema } from '../inputs/ActionSchema';

/**
 * The input of steps that work on what `microservice:render` wrote.
 *
 * @internal
 */
export const renderedInput = {
  rendered: z =>
    z
      .object({
        recipe: z.string(),
        answers: z.record(z.any()),
        treeSha: z.string(),
      })
      .optional()
      .describe(
        "From 'microservice:render': take nothing else, and render it again where a recovered task has lost its workspace",
      ),
} satisfies ActionSchema['input'];
