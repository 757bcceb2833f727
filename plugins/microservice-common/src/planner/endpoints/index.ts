/* The endpoints of a planned service. */
export { apiOf } from './apiOf';
export { endpointsOf } from './endpointsOf';
