const HOUR = 3600;

/** What a caller has left of the primary limit, as `x-ratelimit-*` and `GET /rate_limit` say it. */
export interface Rate {
  limit: number;
  remaining: number;
  used: number;
  /** Seconds since 1970. */
  reset: number;
}

/** The requests of one caller in an hour, which starts with the first of them. */
export class Allowance {
  private readonly limit: number;
  private used = 0;
  private reset = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** What there is at a time in seconds. */
  rate(seconds: number): Rate {
    if (seconds >= this.reset) {
      this.used = 0;
      this.reset = seconds + HOUR;
    }
    const { limit, used, reset } = this;
    return { limit, used, remaining: Math.max(0, limit - used), reset };
  }

  /** Takes one request, or gives it back. */
  take(requests: 1 | -1): void {
    this.used += requests;
  }
}
