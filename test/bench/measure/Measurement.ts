/** What one contestant needed in one round. Times are milliseconds, memory is megabytes. */
export interface Measurement {
  /** The whole process, from before its start to its end, as if it rendered once. */
  wall: number;
  /** The first time it rendered, in a process that has loaded what it needs; not known of programs. */
  cold?: number;
  /** The last time of several in the same process. */
  warm?: number;
  /** What the cores worked for the first time, in all threads. */
  cpu?: number;
  /** How long the event loop did nothing else, when it was cold. */
  stall?: number;
  /** The most memory that the process held. */
  peak?: number;
  /** The most that it held before it began to render. */
  loaded?: number;
}

/** Contestant to what it needed, in one round. */
export type Round = Record<string, Measurement>;
