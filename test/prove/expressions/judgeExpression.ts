import { onlyHere, onlyThere } from './expressionDifferences';

type End = { text: string } | { refusal: string };

/** How both engines ended with a template. */
export interface Ends {
  theirs: End;
  ours: End;
}

/** What came of a template, with the name of the row that explains it. */
export interface ExpressionVerdict {
  kind: 'same' | 'both refuse' | 'only here' | 'only there' | 'fault';
  name: string;
}

/** Compares how two engines ended with a template. */
export function judgeExpression(
  template: string,
  { theirs, ours }: Ends,
): ExpressionVerdict {
  const [there, here] = [describe(theirs), describe(ours)];
  if ('refusal' in theirs && 'refusal' in ours)
    return { kind: 'both refuse', name: '' };
  if (there === here) return { kind: 'same', name: '' };
  const fault = {
    kind: 'fault',
    name: `${template}: ${there}, ${here}`,
  } as const;
  if ('refusal' in theirs) {
    const row = onlyHere.find(({ message }) => message.test(theirs.refusal));
    return row ? { kind: 'only here', name: row.name } : fault;
  }
  const said = 'refusal' in ours ? ours.refusal : template;
  const row = onlyThere.find(({ message }) => message.test(said));
  return row ? { kind: 'only there', name: row.name } : fault;
}

function describe(end: End): string {
  return 'text' in end ? JSON.stringify(end.text) : end.refusal;
}
