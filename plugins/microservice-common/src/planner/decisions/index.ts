/* What was decided about a planned service, and why. */
export { decisionsOf } from './decisionsOf';
