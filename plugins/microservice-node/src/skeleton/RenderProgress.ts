/**
 * How far a render is; two threads may look at the same numbers.
 *
 * @public
 */
export class RenderProgress {
  /** @param counts - files and folders done, and all of them; shared memory where another thread reads them */
  constructor(
    readonly counts: Int32Array = new Int32Array(new SharedArrayBuffer(8)),
  ) {}

  get done(): number {
    return Atomics.load(this.counts, 0);
  }

  get total(): number {
    return Atomics.load(this.counts, 1);
  }

  begin(total: number): void {
    Atomics.store(this.counts, 1, total);
  }

  step(): void {
    Atomics.add(this.counts, 0, 1);
  }
}
