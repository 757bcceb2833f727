import { RenderError } from '../RenderError';
import { Members } from './Members';
import { Merge, MergePart, textOf } from './Merge';

/**
 * The lines of all, each pattern once, comments and blank lines of each kept. The last pattern that matches a path decides
 * about it, so an exception stands again where patterns came between; a pattern that one file ends with and to which
 * another makes an exception is an error. That two different patterns match the same paths is not seen.
 */
export const mergeIgnoreLines: Merge = (path, parts) => {
  const members = new Members();
  const verdicts = new Map<string, string>();
  const known = new Set<string>();
  const lines = parts.flatMap((part, index) => {
    checkVerdicts(path, part, { verdicts, members });
    const own = linesOf(part);
    const kept = index === 0 ? own : withoutKnown(own, known);
    for (const line of own.filter(isPattern)) {
      members.note(line, part.from);
      known.add(line);
    }
    return kept;
  });
  return {
    content: Buffer.from(`${lines.join('\n')}\n`),
    members: members.list(),
  };
};

/** The last word of each file about a pattern must be the same. */
function checkVerdicts(
  path: string,
  part: MergePart,
  { verdicts, members }: { verdicts: Map<string, string>; members: Members },
): void {
  const own = new Map(
    linesOf(part)
      .filter(isPattern)
      .map(line => [line.replace(/^!/, ''), line]),
  );
  for (const [pattern, line] of own) {
    const other = verdicts.get(pattern);
    if (other !== undefined && other !== line) {
      throw RenderError.disagreement(path, pattern, [
        { from: members.writer(other)!, says: other },
        { from: part.from, says: line },
      ]);
    }
    verdicts.set(pattern, line);
  }
}

function withoutKnown(lines: string[], known: Set<string>): string[] {
  let addsPatterns = false;
  return lines.filter(line => {
    if (!isPattern(line)) return true;
    const isException = line.startsWith('!');
    const isNew = !known.has(line);
    if (isNew && !isException) addsPatterns = true;
    return isNew || (isException && addsPatterns);
  });
}

function linesOf(part: MergePart): string[] {
  const text = textOf(part).trimEnd();
  return text === '' ? [] : text.split('\n');
}

function isPattern(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}
