export { operationsPage } from './extension';
export { taskRouteRef } from './taskRouteRef';
