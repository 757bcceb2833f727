import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { DomainModelInput } from './DomainModelInput';
import { modelError } from './modelError';

/** Input, type and rule of the field. */
export const field = createFormField({
  name: 'DomainModel',
  component: DomainModelInput,
  schema: makeFieldSchema({ output: z => z.string() }),
  validation: (value, validation, { formData }) => {
    const error = modelError(value, formData);
    if (error) validation.addError(error);
  },
});
