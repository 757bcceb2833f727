import { makeFieldSchema } from '@backstage/plugin-scaffolder-react';
import { createFormField } from '@backstage/plugin-scaffolder-react/alpha';
import { nameError } from './nameError';
import { ServiceNameInput } from './ServiceNameInput';

/** Input, type and rule of the field. */
export const field = createFormField({
  name: 'ServiceName',
  component: ServiceNameInput,
  schema: makeFieldSchema({ output: z => z.string() }),
  validation: (value, validation) => {
    const error = nameError(value);
    if (error) validation.addError(error);
  },
});
