import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { OperationsIcon } from './OperationsIcon';
import { operationsRouteRef } from './routeRefs';

/** The page on which people find what they began, how it stands, and the way to continue it. */
export const operationsPage = PageBlueprint.make({
  name: 'operations',
  params: {
    routeRef: operationsRouteRef,
    path: '/microservice/operations',
    title: 'Operations',
    icon: <OperationsIcon />,
    loader: () =>
      import('./OperationsPage').then(({ OperationsPage }) => (
        <OperationsPage />
      )),
  },
});
