import { createSecretResolver } from '@microservice-scaffolder/plugin-microservice-node';
import { SECRET_VARIABLES } from './Subject';

/** Every variable of the subject is open to every template. */
export const secretsOfVariables = createSecretResolver({
  settings: { allow: [{ from: 'env:*' }], plainForm: 'refuse' },
  environment: SECRET_VARIABLES,
});
