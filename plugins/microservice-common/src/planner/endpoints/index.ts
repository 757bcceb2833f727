/* The endpoints of a planned service. */
export { endpointsOf } from './endpointsOf';
