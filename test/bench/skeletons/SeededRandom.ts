/** Numbers that look like chance and are the same on each run. */
export class SeededRandom {
  constructor(private state: number) {}

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One element of a list. */
  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)];
  }

  /** So many bytes. */
  bytes(count: number): Buffer {
    return Buffer.from(
      Array.from({ length: count }, () => this.between(0, 255)),
    );
  }

  /** Mulberry32: at least 0, below 1. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
