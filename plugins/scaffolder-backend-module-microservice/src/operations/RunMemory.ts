import { Operation } from '@microservice-scaffolder/plugin-microservice-common';

/**
 * What the runs of this process know of their operations, so that a run which stood still for long can tell that another
 * run of its task was at work meanwhile. All steps of a run share one signal, and no two runs do; nothing else tells the
 * runs of a task apart.
 *
 * @internal
 */
export class RunMemory {
  private readonly fences = new WeakMap<AbortSignal, Map<string, number>>();

  /** Keeps the newest fence that a run knows of: the one it found when it began, or the one of its own lease. */
  note(
    signal: AbortSignal | undefined,
    { id, fence }: Pick<Operation, 'id' | 'fence'>,
  ): void {
    if (!signal) return;
    const known = this.fences.get(signal) ?? new Map<string, number>();
    this.fences.set(signal, known.set(id, fence));
  }

  /** Whether another run had a lease between what the run knows and the lease that it was just given. */
  wasAway(
    signal: AbortSignal | undefined,
    { id, fence }: Pick<Operation, 'id' | 'fence'>,
  ): boolean {
    const known = signal && this.fences.get(signal)?.get(id);
    return known !== undefined && fence > known + 1;
  }
}
