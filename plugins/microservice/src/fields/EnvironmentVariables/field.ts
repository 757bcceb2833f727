import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { EnvironmentVariables } from './EnvironmentVariables';

/** Display and type of the field. */
export const field = createFormField({
  name: 'EnvironmentVariables',
  component: EnvironmentVariables,
  schema: makeFieldSchema({
    output: z =>
      z.array(
        z.object({
          name: z.string(),
          value: z.string(),
          environment: z.string(),
        }),
      ),
    uiOptions: z =>
      z.object({
        variables: z
          .array(
            z.object({
              name: z.string(),
              description: z.string().optional(),
              example: z.string().optional(),
            }),
          )
          .optional()
          .describe('What is asked for in each environment'),
      }),
  }),
});
