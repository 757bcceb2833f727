import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { SealedSecretInput } from './SealedSecretInput';

/** Input and type of the field. The form holds a mark that something was sealed, never what. */
export const field = createFormField({
  name: 'SealedSecret',
  component: SealedSecretInput,
  schema: makeFieldSchema({
    output: z => z.string(),
    uiOptions: z =>
      z.object({
        multiline: z
          .boolean()
          .optional()
          .describe('Whether the value may have several lines, as keys have'),
      }),
  }),
});
