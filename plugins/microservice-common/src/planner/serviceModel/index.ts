/* The domain model of a service: what was answered, and what layers bring. */
export { answeredModel } from './answeredModel';
export { bringEntities } from './bringEntities';
export type { BroughtEntities } from './bringEntities';
export { asWritten, broughtProblems } from './broughtProblems';
export type { BringingLayer } from './broughtProblems';
export { serviceModelOf } from './serviceModelOf';
