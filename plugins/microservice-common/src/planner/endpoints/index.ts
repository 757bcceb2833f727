/* The endpoints of a planned service. */
export { broughtEndpoints } from './broughtEndpoints';
export { endpointsOf } from './endpointsOf';
export { filledIn } from './filledIn';
