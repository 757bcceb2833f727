import { leftOutFiles } from '../../peer/PeerCheckout';
import { ReasonName, refusalReasons } from '../../peer/refusalReasons';
import { Refusal } from '../../peer/refusals';

/** What is refused, reason by reason, and the files that do not run, as lines of Markdown. */
export function refusalLines(rows: readonly Refusal[]): string[] {
  const reasons = Object.keys(refusalReasons) as ReasonName[];
  return [
    '## Refused',
    ...reasons.flatMap(reason => [
      '',
      `**${reason}**: ${refusalReasons[reason].why}.`,
      '',
      ...rows.filter(row => row.reason === reason).map(lineOf),
    ]),
    '',
    '## Files that do not run',
    '',
    'They render no template of their own.',
    '',
    ...Object.entries(leftOutFiles).map(
      ([file, about]) => `- \`${file}\`: ${about}`,
    ),
  ];
}

function lineOf({ file, test, about }: Refusal): string {
  const where = about ? `, where it has \`${about}\`` : '';
  return `- \`${file}\`: ${test}${where}`;
}
