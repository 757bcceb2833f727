import { LedgerChanges } from './LedgerChanges';
import { Effect, Order, Point, Sighting } from './Order';

/** Counts the effects of one task, and holds it at the point of its order. */
export class TaskWatch {
  /** What its operation writes to the ledger. */
  readonly ledger = new LedgerChanges();
  private readonly counts = new Map<string, number>();
  private readonly names: Set<string>;
  private release: () => void = () => {};
  private point: Point | undefined;

  /** @param tell - hears of each effect as it begins, and when the task is held */
  constructor(
    private readonly order: Order,
    private readonly tell: (sighting: Sighting) => void,
  ) {
    this.point = order.point;
    this.names = new Set([order.service]);
  }

  get service(): string {
    return this.order.service;
  }

  /** Whether a text is about this task: it has the name of the service, or an id that belongs to it. */
  isNamedIn(text: string): boolean {
    return [...this.names].some(name => text.includes(name));
  }

  /** Learns ids by which later statements name the task. */
  learn(ids: string[]): void {
    for (const id of ids) this.names.add(id);
  }

  /** Lets the task go on. */
  letGo(): void {
    this.release();
  }

  /** Lets an effect happen between its two moments. */
  async around<T>(effect: string, happen: () => Promise<T>): Promise<T> {
    const nth = (this.counts.get(effect) ?? 0) + 1;
    this.counts.set(effect, nth);
    this.tell({ service: this.service, effect, nth });
    await this.reach({ effect, nth, moment: 'before' });
    const answer = await happen();
    await this.reach({ effect, nth, moment: 'after' });
    return answer;
  }

  private async reach(here: Point): Promise<void> {
    if (!this.point || !isSame(this.point, here)) return;
    this.point = undefined;
    const released = new Promise<void>(resolve => {
      this.release = resolve;
    });
    this.tell({ service: this.service, ...here });
    await released;
  }
}

function isSame(one: Point, other: Point): boolean {
  const isSameEffect = (a: Effect, b: Effect) =>
    a.effect === b.effect && a.nth === b.nth;
  return isSameEffect(one, other) && one.moment === other.moment;
}
