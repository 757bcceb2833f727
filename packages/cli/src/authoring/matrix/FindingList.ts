import { Finding } from '../lint';

interface Entry {
  finding: Finding;
  combinations: Set<string>;
}

/** Findings of many combinations, each listed once with where it showed; the first to find it knows the best fix. */
export class FindingList {
  private readonly entries = new Map<string, Entry>();

  /** Adds findings; `combination` is the name of the one that showed them, where one did. */
  add(findings: readonly Finding[], combination?: string): void {
    for (const finding of findings) {
      const key = `${finding.where} ${finding.what}`;
      const entry = this.entries.get(key) ?? {
        finding,
        combinations: new Set(),
      };
      if (combination) entry.combinations.add(combination);
      this.entries.set(key, entry);
    }
  }

  /** In the order they were first seen; `what` ends with the combination that shows it. */
  list(): Finding[] {
    return [...this.entries.values()].map(({ finding, combinations }) => ({
      ...finding,
      what: `${finding.what}${shownIn([...combinations])}`,
    }));
  }
}

function shownIn([first, ...others]: string[]): string {
  if (!first) return '';
  return others.length
    ? ` (in ${first} and ${others.length} more)`
    : ` (in ${first})`;
}
