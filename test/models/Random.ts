/** Numbers that look random and are the same for the same seed, on every machine (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0, included, to 1, not included. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True as often as `share` says, from never (0) to always (1). */
  chance(share: number): boolean {
    return this.next() < share;
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.between(0, values.length - 1)];
  }

  /** So many different values, in their order; all where there are fewer. */
  some<T>(values: readonly T[], count: number): T[] {
    const left = [...values.keys()];
    const chosen: number[] = [];
    while (chosen.length < count && left.length)
      chosen.push(...left.splice(this.between(0, left.length - 1), 1));
    return chosen.sort((a, b) => a - b).map(index => values[index]);
  }
}
