import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

/** `ui:field: SealedSecret`: a secret that is sealed to the backend's key before it leaves the browser. */
export const sealedSecretField = FormFieldBlueprint.make({
  name: 'sealed-secret',
  params: {
    field: () => import('./field').then(({ field }) => field),
  },
});
