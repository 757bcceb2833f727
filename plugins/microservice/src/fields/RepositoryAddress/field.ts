import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { addressError } from './addressOf';
import { RepositoryAddress } from './RepositoryAddress';

/** Display, type and rule of the field. */
export const field = createFormField({
  name: 'RepositoryAddress',
  component: RepositoryAddress,
  schema: makeFieldSchema({ output: z => z.string() }),
  validation: (_, validation, { formData }) => {
    const error = addressError(formData);
    if (error) validation.addError(error);
  },
});
