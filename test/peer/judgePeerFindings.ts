import { PeerFinding } from './PeerNotes';
import { Refusal } from './refusals';
import { ReasonName, refusalReasons } from './refusalReasons';

/** What came of the tests of a file. */
export interface PeerVerdict {
  passed: number;
  refused: Map<ReasonName, number>;
  /** A sentence for each assertion that does not hold and is not refused, and for each row that refuses nothing. */
  faults: string[];
}

/**
 * Tells the assertions of a file that are refused from those that fail.
 *
 * @param findings - what came of them
 * @param rows - what is refused in this file
 */
export function judgePeerFindings(
  findings: readonly PeerFinding[],
  rows: readonly Refusal[],
): PeerVerdict {
  const verdict: PeerVerdict = { passed: 0, refused: new Map(), faults: [] };
  const used = new Set<Refusal>();
  for (const finding of distinct(findings)) {
    const { test, about, failure } = finding;
    const row = rows.find(each => refuses(each, finding));
    if (failure === undefined) verdict.passed += 1;
    else if (!row) verdict.faults.push(`${test}: ${about}: ${failure}`);
    else {
      const before = verdict.refused.get(row.reason) ?? 0;
      verdict.refused.set(row.reason, before + 1);
      used.add(row);
    }
  }
  const idle = rows
    .filter(row => !used.has(row))
    .map(row => `nothing is refused any more of '${row.test}'`);
  return { ...verdict, faults: [...verdict.faults, ...idle] };
}

/** What fails again and again in the same way, in a loop of a test, counts once. */
function distinct(findings: readonly PeerFinding[]): PeerFinding[] {
  const seen = new Set<string>();
  return findings.filter(finding => {
    if (finding.failure === undefined) return true;
    const key = JSON.stringify(finding);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A row names the assertion, and its outcome shows the reason of the row. */
function refuses(
  { test, about = '', reason }: Refusal,
  finding: PeerFinding,
): boolean {
  return (
    finding.failure !== undefined &&
    finding.test.startsWith(test) &&
    finding.about.includes(about) &&
    refusalReasons[reason].sign.test(finding.failure)
  );
}
