export { operationsPage, taskRouteRef } from './Operations';
