/** What came of one step of a case. */
export interface StepOutcome {
  step: string;
  result: 'passed' | 'failed' | 'not run';
  /** What was measured: `96 %`, `412 exchanges`. */
  figure?: string;
  /** What its page shows in another way than as one figure. */
  data?: unknown;
  /** Last lines of what the step printed, or why it was not run. */
  reason?: string;
}

/** One thing that a proof tries: a service, a model. */
export interface ProofCase {
  /** Unique within the proof and good as the name of a folder: `items-flat`. */
  id: string;
  /** Changes with what is tried: the digest of a tree. */
  fingerprint(): Promise<string>;
  /** Carries out every step, with a folder of its own for what it makes. */
  prove(directory: string): Promise<StepOutcome[]>;
}

/** What the page of a proof shows. */
export interface ProofContent {
  /** Lines of Markdown. */
  lines: string[];
  /** Files beside the page, by name. */
  files: Record<string, string>;
}

/** A claim about this repository that a command shows to be true. */
export interface Proof {
  name: string;
  /** One line for the list of proofs. */
  summary: string;
  /** What its page says before the table. */
  explanation: string;
  /** What its page says after the table, as lines of Markdown. */
  appendix?: string[];
  /** Files and folders, below the root, that say how a case is tried. */
  sources: string[];
  /** What this machine lacks for it, as a sentence that says how to get it. */
  lacks?(): string | undefined;
  /** The cases, always the same and in the same order. */
  cases(): Promise<ProofCase[]>;
  /** What its page shows in place of a row for each case. */
  show?(records: CaseRecord[]): ProofContent;
  /** What the results were found with: `PostgreSQL` to `15.14`. */
  versions(): Promise<Record<string, string>>;
}

/** What came of a case, as it is remembered. */
export interface CaseRecord {
  id: string;
  /** Day on which it ran: `2026-11-21`. */
  date: string;
  seconds: number;
  steps: StepOutcome[];
}

/** Whether every step of a case passed. */
export function hasPassed({ steps }: Pick<CaseRecord, 'steps'>): boolean {
  return steps.every(({ result }) => result === 'passed');
}
