/* Work that may take long or never end, in a thread that can be ended. */
export { inThread } from './inThread';
export type { ThreadLimits, ThreadTask } from './inThread';
