/**
 * How long a new repository or ref is not there yet for who reads it. What is left out is no time.
 *
 * @public
 */
export interface LagOptions {
  /** The number of reads that do not find it. Tests count these rather than time. */
  calls?: number;
  milliseconds?: number;
}
