/* Work that may take long or never end, in a thread that can be ended. */
export { answerTo, resultOf } from './Answer';
export type { Answer } from './Answer';
export { inThread } from './inThread';
export type { ThreadLimits, ThreadTask } from './inThread';
