import { Caller } from '../access/Caller';
import { LimitOptions } from '../configuration/LimitOptions';
import { Allowance, Rate } from './Allowance';
import { Window } from './Window';

const MINUTE = 60_000;

/** GitHub's allowance of requests an hour, with a token and without one. */
const GITHUB = { known: 5000, anonymous: 60 };

/** How much a request weighs against the points of a minute. */
const POINTS = { read: 1, write: 5 };

/** A request that came too early. */
export type LimitRefusal =
  | { limit: 'primary' }
  | { limit: 'points' | 'content'; retryAfter: number };

interface Usage {
  allowance: Allowance;
  points: Window;
  contentMinute: Window;
  contentHour: Window;
}

/** Counts the requests of each caller, and says which come too early. */
export class Limits {
  readonly options: LimitOptions;
  private readonly clock: () => number;
  private readonly usages = new Map<string, Usage>();

  constructor(options: LimitOptions, clock: () => number) {
    this.options = options;
    this.clock = clock;
  }

  /** What the caller has left of the primary limit. */
  rate(caller: Caller): Rate {
    const seconds = Math.floor(this.clock() / 1000);
    return this.usageOf(caller).allowance.rate(seconds);
  }

  /**
   * Counts a request, unless it is refused. Asking for the limits themselves is no request of the primary limit.
   *
   * @returns why it is refused
   */
  count(
    caller: Caller,
    request: { writes: boolean; free: boolean },
  ): LimitRefusal | undefined {
    const usage = this.usageOf(caller);
    const { remaining } = this.rate(caller);
    const primary = this.options.requestsPerHour !== undefined;
    if (primary && !request.free && remaining === 0) {
      return { limit: 'primary' };
    }
    const secondary = this.secondary(usage, request.writes);
    if (secondary) return secondary;
    const now = this.clock();
    usage.points.add(now, request.writes ? POINTS.write : POINTS.read);
    if (request.writes) {
      usage.contentMinute.add(now, 1);
      usage.contentHour.add(now, 1);
    }
    if (!request.free) usage.allowance.take(1);
    return undefined;
  }

  /** An answer that the caller had already does not count, when it is known who asked. */
  giveBack(caller: Caller): void {
    if (caller.kind !== 'anonymous') this.usageOf(caller).allowance.take(-1);
  }

  private secondary(usage: Usage, writes: boolean): LimitRefusal | undefined {
    const { pointsPerMinute, contentPerMinute, contentPerHour } = this.options;
    const now = this.clock();
    const wait = (window: Window, weight: number, most = Infinity) =>
      Math.ceil(window.wait(now, weight, most) / 1000);
    const weight = writes ? POINTS.write : POINTS.read;
    const points = wait(usage.points, weight, pointsPerMinute);
    const content = !writes
      ? 0
      : Math.max(
          wait(usage.contentMinute, 1, contentPerMinute),
          wait(usage.contentHour, 1, contentPerHour),
        );
    if (content > 0) return { limit: 'content', retryAfter: content };
    return points > 0 ? { limit: 'points', retryAfter: points } : undefined;
  }

  private usageOf(caller: Caller): Usage {
    const key = keyOf(caller);
    const known = this.usages.get(key);
    if (known) return known;
    const fresh = {
      allowance: new Allowance(this.hourly(caller)),
      points: new Window(MINUTE),
      contentMinute: new Window(MINUTE),
      contentHour: new Window(60 * MINUTE),
    };
    this.usages.set(key, fresh);
    return fresh;
  }

  private hourly(caller: Caller): number {
    const { requestsPerHour, anonymousRequestsPerHour } = this.options;
    return isAnonymous(caller)
      ? anonymousRequestsPerHour ?? GITHUB.anonymous
      : requestsPerHour ?? GITHUB.known;
  }
}

/** Wrong credentials are nobody's. */
function isAnonymous({ kind }: Caller): boolean {
  return kind === 'anonymous' || kind === 'refused';
}

/** All tokens of a user, and all of an installation, share what they have. */
function keyOf(caller: Caller): string {
  switch (caller.kind) {
    case 'user':
      return `user ${caller.account.id}`;
    case 'installation':
      return `installation ${caller.installation.id}`;
    case 'app':
      return `app ${caller.app.id}`;
    default:
      return 'anonymous';
  }
}
