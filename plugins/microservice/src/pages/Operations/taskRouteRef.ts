import { createExternalRouteRef } from '@backstage/frontend-plugin-api';

/** The page of a scaffolder task. */
export const taskRouteRef = createExternalRouteRef({
  params: ['taskId'],
  defaultTarget: 'scaffolder.ongoingTask',
});
