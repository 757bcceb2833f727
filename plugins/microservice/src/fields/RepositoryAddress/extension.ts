import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** `ui:field: RepositoryAddress`: shows where the code will live, and refuses a repository not named like the service. */
export const repositoryAddressField = FormFieldBlueprint.make({
  name: 'repository-address',
  params: {
    field: () => import('./field').then(({ field }) => field),
  },
});
