/** Counts what happened in the last stretch of time. */
export class Window {
  private readonly length: number;
  private events: Array<{ at: number; weight: number }> = [];

  /** @param length in milliseconds */
  constructor(length: number) {
    this.length = length;
  }

  /** The weight of what happened in the stretch before `now`. */
  total(now: number): number {
    this.events = this.events.filter(({ at }) => at > now - this.length);
    return this.events.reduce((sum, { weight }) => sum + weight, 0);
  }

  add(now: number, weight: number): void {
    this.events.push({ at: now, weight });
  }

  /** The milliseconds until `weight` more fits below `limit`. */
  wait(now: number, weight: number, limit: number): number {
    let left = this.total(now);
    if (left + weight <= limit) return 0;
    for (const event of this.events) {
      left -= event.weight;
      if (left + weight <= limit) return event.at + this.length - now;
    }
    return this.length;
  }
}
