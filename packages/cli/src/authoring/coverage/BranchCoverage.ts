import { comparePaths } from '@microservice-scaffolder/plugin-microservice-common';
import {
  BranchObserver,
  BranchOutcome,
  TemplateBranch,
} from '@microservice-scaffolder/plugin-microservice-node';

/** A branch that no tree took. */
export interface MissedBranch {
  /** `layers/base/catalog/files/catalog-info.yaml.njk:1:7` */
  where: string;
  /** `is never true` */
  what: string;
}

/** How many branches of how many were taken. */
export interface CoverageReport {
  branches: number;
  taken: number;
  /** Whole percents, rounded down: 100 means all. */
  percent: number;
  missed: MissedBranch[];
}

const MISSED: Record<BranchOutcome, string> = {
  if: 'is never true',
  elif: 'is never reached and true',
  else: 'is never false',
  case: 'is never the case',
  default: 'always finds a case',
  items: 'never has an item',
  empty: 'always has an item',
};

interface Entry extends TemplateBranch {
  taken: boolean;
}

/** Counts which branches of which conditions were taken, over any number of renders. */
export class BranchCoverage implements BranchObserver {
  private readonly entries = new Map<string, Entry>();

  branch(branch: TemplateBranch): () => void {
    const { at, outcome } = branch;
    const key = `${at.template}:${at.line}:${at.column} ${outcome}`;
    const entry = this.entries.get(key) ?? { ...branch, taken: false };
    this.entries.set(key, entry);
    return () => {
      entry.taken = true;
    };
  }

  /** The branches of the templates that `counts` accepts, by name in the library. */
  report(counts: (template: string) => boolean): CoverageReport {
    const entries = [...this.entries.values()].filter(({ at }) =>
      counts(at.template),
    );
    const missed = entries.filter(({ taken }) => !taken);
    const taken = entries.length - missed.length;
    return {
      branches: entries.length,
      taken,
      percent: entries.length
        ? Math.floor((100 * taken) / entries.length)
        : 100,
      missed: missedBranches(entries),
    };
  }
}

/** By place; a condition of which no branch was taken is one entry. */
function missedBranches(entries: Entry[]): MissedBranch[] {
  const places = new Map<string, Entry[]>();
  for (const entry of [...entries].sort(byPlace)) {
    const { template, line, column } = entry.at;
    const where = `layers/${template}:${line}:${column}`;
    places.set(where, [...(places.get(where) ?? []), entry]);
  }
  return [...places].flatMap(([where, branches]) => {
    const missed = branches.filter(({ taken }) => !taken);
    return branches.length > 1 && missed.length === branches.length
      ? [{ where, what: 'is never reached' }]
      : missed.map(({ outcome }) => ({ where, what: MISSED[outcome] }));
  });
}

function byPlace({ at: left }: Entry, { at: right }: Entry): number {
  return (
    comparePaths(left.template, right.template) ||
    left.line - right.line ||
    left.column - right.column
  );
}
