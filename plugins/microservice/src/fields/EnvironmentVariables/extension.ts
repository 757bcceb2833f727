import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** `ui:field: EnvironmentVariables`: asks for variables of the ticked environments, which `ui:options.variables` names. */
export const environmentVariablesField = FormFieldBlueprint.make({
  name: 'environment-variables',
  params: {
    field: () => import('./field').then(({ field }) => field),
  },
});
