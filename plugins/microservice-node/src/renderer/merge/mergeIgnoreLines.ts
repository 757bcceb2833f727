import { Members } from './Members';
import { Merge, textOf } from './Merge';

/** The lines of all, each pattern once, comments and blank lines of each kept. */
export const mergeIgnoreLines: Merge = (_path, parts) => {
  const members = new Members();
  const patterns = new Set<string>();
  const lines = parts.flatMap((part, index) => {
    const own = textOf(part).trimEnd().split('\n');
    const kept = own.filter(
      line => index === 0 || !isPattern(line) || !patterns.has(line),
    );
    for (const line of own.filter(isPattern)) {
      members.note(line, part.from);
      patterns.add(line);
    }
    return kept;
  });
  return {
    content: Buffer.from(`${lines.join('\n')}\n`),
    members: members.list(),
  };
};

function isPattern(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}
