/** What the command line answers to its caller. Documented in docs/reference; never renumber. */
export const EXIT = {
  good: 0,
  /** The input or the tree is at fault; every problem was printed on a line of its own. */
  fault: 1,
  /** The command was called in a way that it does not know. */
  usage: 2,
  /** The program is at fault. */
  internal: 3,
} as const;

/** One of the values of {@link EXIT}. */
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
