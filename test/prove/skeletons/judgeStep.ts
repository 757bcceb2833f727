import { isDeepStrictEqual } from 'node:util';
import { BothEnds } from './bothActions';
import { differences, sharedRefusals } from './differences';

/** What both actions made of a step: the same, or a difference or refusal with its name, or a fault. */
export type Verdict =
  | { kind: 'same'; files: number }
  | { kind: 'difference' | 'shared refusal'; name: string }
  | { kind: 'fault'; reason: string };

/** Compares how two actions ended. */
export function judgeStep({ theirs, ours }: BothEnds): Verdict {
  if ('tree' in theirs && 'tree' in ours)
    return isDeepStrictEqual(theirs.tree, ours.tree)
      ? { kind: 'same', files: Object.keys(ours.tree).length }
      : { kind: 'fault', reason: differingPaths(theirs.tree, ours.tree) };
  if ('refusal' in theirs && 'refusal' in ours) {
    const shared = sharedRefusals.find(row => row.message.test(ours.refusal));
    return shared
      ? { kind: 'shared refusal', name: shared.name }
      : { kind: 'fault', reason: `both: ${ours.refusal}; ${theirs.refusal}` };
  }
  const [refusedBy, refusal] =
    'refusal' in theirs
      ? (['theirs', theirs.refusal] as const)
      : (['ours', 'refusal' in ours ? ours.refusal : ''] as const);
  const row = differences.find(
    each => each.refusedBy === refusedBy && each.message.test(refusal),
  );
  return row
    ? { kind: 'difference', name: row.name }
    : { kind: 'fault', reason: `only ${refusedBy}: ${refusal}` };
}

function differingPaths(
  theirs: Record<string, string>,
  ours: Record<string, string>,
): string {
  return Object.keys({ ...theirs, ...ours })
    .filter(path => theirs[path] !== ours[path])
    .map(path => describeFile(path, [theirs[path], ours[path]]))
    .join('\n');
}

/** Where two files differ first, with what each has there. */
function describeFile(
  path: string,
  [theirs, ours]: [string | undefined, string | undefined],
): string {
  if (theirs === undefined) return `${path} is ours only`;
  if (ours === undefined) return `${path} is theirs only`;
  let index = 0;
  while (theirs[index] === ours[index]) index += 1;
  const near = (text: string) =>
    JSON.stringify(text.slice(Math.max(0, index - 20), index + 40));
  return `${path}: theirs has ${near(theirs)} and ours ${near(ours)}`;
}
