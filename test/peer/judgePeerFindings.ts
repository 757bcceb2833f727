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
  for (const finding of findings) {
    const row =
      finding.failure === undefined
        ? undefined
        : rows.find(each => refuses(each, finding));
    if (finding.failure === undefined) verdict.passed += 1;
    else if (row)
      verdict.refused.set(
        row.reason,
        (verdict.refused.get(row.reason) ?? 0) + 1,
      );
    else
      verdict.faults.push(
        `${finding.test}: ${finding.about}: ${finding.failure}`,
      );
    if (row) used.add(row);
  }
  const idle = rows.filter(row => !used.has(row));
  verdict.faults.push(
    ...idle.map(
      ({ test, about = 'the test' }) =>
        `nothing is refused any more of '${test}', ${about}`,
    ),
  );
  return verdict;
}

/** A row names the assertion, and its outcome shows the reason of the row. */
function refuses(
  { test, about = '', reason }: Refusal,
  finding: PeerFinding,
): boolean {
  return (
    finding.test.startsWith(test) &&
    finding.about.includes(about) &&
    refusalReasons[reason].sign.test(finding.failure ?? '')
  );
}
