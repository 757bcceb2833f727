import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { readOrigin } from './readOrigin';

/** The card on the page of every component that a recipe made. */
export const originCard = EntityCardBlueprint.make({
  name: 'origin',
  params: {
    type: 'info',
    filter: entity => readOrigin(entity) !== undefined,
    loader: () =>
      import('./OriginCard').then(({ OriginCard }) => <OriginCard />),
  },
});
