import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { OperationsIcon } from './OperationsIcon';

/** The page on which people find what they began, how it stands, and the way to continue it. */
export const operationsPage = PageBlueprint.make({
  name: 'operations',
  params: {
    path: '/microservice/operations',
    title: 'Operations',
    icon: <OperationsIcon />,
    loader: () =>
      import('./OperationsPage').then(({ OperationsPage }) => (
        <OperationsPage />
      )),
  },
});
