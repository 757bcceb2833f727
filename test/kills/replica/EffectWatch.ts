import { Order, Point, Sighting } from './Order';

/** Counts the effects of one task, and carries out the order that belongs to one of them. */
export class EffectWatch {
  private order: Order | undefined;
  private readonly counts = new Map<string, number>();

  /**
   * @param tell - hears of each effect as it begins
   * @param strike - sends a signal to this process
   */
  constructor(
    private readonly tell: (sighting: Sighting) => void,
    private readonly strike: (signal: NodeJS.Signals) => void,
  ) {}

  /** The repository whose effects count, if any do. */
  get repository(): string | undefined {
    return this.order?.repository;
  }

  /** Takes a new order, and counts from the beginning. */
  follow(order: Order | undefined): void {
    this.order = order;
    this.counts.clear();
  }

  /** Lets an effect happen between its two moments. An effect without a name is nobody's business. */
  async around<T>(
    effect: string | undefined,
    happen: () => Promise<T>,
  ): Promise<T> {
    if (!effect || !this.order) return happen();
    const nth = (this.counts.get(effect) ?? 0) + 1;
    this.counts.set(effect, nth);
    this.tell({ effect, nth });
    this.reach({ effect, nth, moment: 'before' });
    const answer = await happen();
    this.reach({ effect, nth, moment: 'after' });
    return answer;
  }

  private reach(here: Point): void {
    const { point, signal = 'SIGKILL' } = this.order ?? {};
    if (point && samePoint(point, here)) {
      // What comes back from a freeze goes on undisturbed.
      this.order = undefined;
      this.strike(signal);
    }
  }
}

function samePoint(one: Point, other: Point): boolean {
  const key = ({ effect, nth, moment }: Point) => [effect, nth, moment];
  return key(one).join() === key(other).join();
}
