/**
 * How many files of a skeleton are done, in memory that two threads share: counting costs nothing, and whoever wants to know
 * looks.
 *
 * @public
 */
export class SkeletonProgress {
  private readonly counts: Int32Array;

  /** @param memory - where another thread counts */
  constructor(readonly memory = new SharedArrayBuffer(8)) {
    this.counts = new Int32Array(memory);
  }

  get done(): number {
    return this.counts[0];
  }

  /** All files; 0 while they are being looked for. */
  get total(): number {
    return this.counts[1];
  }

  begin(total: number): void {
    this.counts[1] = total;
  }

  /** One more file is done. */
  step(): void {
    this.counts[0] += 1;
  }
}
