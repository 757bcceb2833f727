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

  /** Keeps the fence that a run finds. */
  note(
    signal: AbortSignal | undefined,
    { id, fence }: Pick<Operation, 'id' | 'fence'>,
  ): void {
    if (!signal) return;
    const known = this.fences.get(signal) ?? new Map<string, number>();
    this.fences.set(signal, known.set(id, fence));
  }

  /** Keeps the lease that a run was just given, and tells whether another run had one since what the run knew. */
  enter(
    signal: AbortSignal | undefined,
    lease: Pick<Operation, 'id' | 'fence'>,
  ): boolean {
    const known = signal && this.fences.get(signal)?.get(lease.id);
    this.note(signal, lease);
    return known !== undefined && lease.fence > known + 1;
  }
}
