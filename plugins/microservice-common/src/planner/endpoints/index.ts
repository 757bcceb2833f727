/* The endpoints of a planned service. */
export { apiOf } from './apiOf';
export { endpointProblems } from './endpointProblems';
export { endpointsOf } from './endpointsOf';
