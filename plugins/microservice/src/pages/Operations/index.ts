export { operationsPage } from './extension';
export { operationsRouteRef, taskRouteRef } from './routeRefs';
