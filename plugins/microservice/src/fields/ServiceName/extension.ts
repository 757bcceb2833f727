import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** `ui:field: ServiceName`: the name of a service, checked by the rule that the actions and the command line apply. */
export const serviceNameField = FormFieldBlueprint.make({
  name: 'service-name',
  params: {
    field: () => import('./field').then(({ field }) => field),
  },
});
