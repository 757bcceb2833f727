import { Verdict } from './judgeStep';

/** Counts what came of the steps of a repository. */
export class Tally {
  readonly faults: string[] = [];
  readonly skeletons = new Set<string>();
  files = 0;
  private readonly kinds = new Map<Verdict['kind'], Map<string, number>>();

  /** @param where - the step, for messages */
  add(verdict: Verdict, where: string): void {
    if (verdict.kind === 'fault')
      this.faults.push(`${where}: ${verdict.reason}`);
    if (verdict.kind === 'same') this.files += verdict.files;
    const name = 'name' in verdict ? verdict.name : '';
    const names = this.kinds.get(verdict.kind) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    this.kinds.set(verdict.kind, names);
  }

  /** How many steps ended so: `18`, or `18 missing value, 1 no folder`. */
  count(kind: Verdict['kind']): string {
    const names = [...(this.kinds.get(kind) ?? [])];
    return (
      names
        .map(([name, count]) => `${count} ${name}`.trim())
        .sort()
        .join(', ') || '0'
    );
  }
}
