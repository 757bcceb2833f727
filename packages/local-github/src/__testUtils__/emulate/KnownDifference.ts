import { CallDifference } from './compareServers';

/** Why the answers of the two servers differ, and why ours is right, or good enough. */
export interface KnownDifference {
  /** The names of the calls it is about; all of them when left out. Each of these differs in one of the fields. */
  calls?: string[];
  /** Places in their answers, or the ends of these; see `findDifferences`. Each of these differs in one of the calls. */
  fields: string[];
  /** What says so: a page of GitHub's documentation, or a schema of GitHub's description. */
  judge: string;
  because: string;
}

/** A page below this is a page of an operation. */
export const DOCS = 'https://docs.github.com/rest';

/** Whether a difference is known. */
export function explains(
  { calls, fields }: KnownDifference,
  { call, field }: CallDifference,
): boolean {
  const concerned = !calls || calls.includes(call);
  return concerned && fields.some(known => isAt(field, known));
}

/** Calls and fields of a row that do not differ any more. */
export function staleParts(
  known: KnownDifference,
  differences: CallDifference[],
): string[] {
  const found = differences.filter(it => explains(known, it));
  return [
    ...(known.calls ?? []).filter(name => !found.some(it => it.call === name)),
    ...known.fields.filter(field => !found.some(it => isAt(it.field, field))),
  ];
}

function isAt(field: string, known: string): boolean {
  return field === known || field.endsWith(`.${known}`);
}
