export { operationsPage, operationsRouteRef, taskRouteRef } from './Operations';
