import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** `ui:field: DomainModel`: a domain model as text, checked while it is typed by the rules that the actions apply. */
export const domainModelField = FormFieldBlueprint.make({
  name: 'domain-model',
  params: {
    field: () => import('./field').then(({ field }) => field),
  },
});
