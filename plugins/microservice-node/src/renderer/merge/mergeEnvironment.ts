import { RenderError } from '../RenderError';
import { Members } from './Members';
import { Merge, MergePart, textOf } from './Merge';

/** A variable with the comments and blank lines above it; the end of a file has no variable. */
interface Block {
  above: string[];
  variable?: { name: string; value: string; line: string };
}

/** `NAME=value`, with `export` before it or not. */
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/;

/** A value whose quote closes in a later line, if at all. */
const UNFINISHED = /^\s*(?:"(?:[^"\\]|\\.)*|'[^']*)$/;

/**
 * Environment files by variable: each variable once, in the order of the first file, comments of all kept. The same
 * variable with another value is an error.
 */
export const mergeEnvironment: Merge = (path, parts) => {
  const members = new Members();
  const blocks: Block[] = [];
  for (const part of parts) {
    for (const block of parse(part)) {
      const { variable } = block;
      const present = blocks.find(
        each => variable && each.variable?.name === variable.name,
      );
      if (present) agree(path, { present, block, from: part.from, members });
      else blocks.push(block);
      if (variable) members.note(variable.name, part.from);
    }
  }
  const lines = blocks.flatMap(({ above, variable }) => [
    ...above,
    ...(variable ? [variable.line] : []),
  ]);
  return {
    content: Buffer.from(`${lines.join('\n').trimEnd()}\n`),
    members: members.list(),
  };
};

/** Keeps the comments that only the second writer has. */
function agree(
  path: string,
  pair: { present: Block; block: Block; from: string; members: Members },
): void {
  const { present, block, from, members } = pair;
  const { name, value } = block.variable!;
  if (present.variable!.value !== value) {
    throw RenderError.disagreement(path, name, [
      { from: members.writer(name)!, says: present.variable!.line },
      { from, says: block.variable!.line },
    ]);
  }
  const comments = block.above.filter(
    line => line.trim() !== '' && !present.above.includes(line),
  );
  present.above.push(...comments);
}

function parse(part: MergePart): Block[] {
  const blocks: Block[] = [];
  let above: string[] = [];
  textOf(part)
    .replace(/\n$/, '')
    .split('\n')
    .forEach((line, index) => {
      const [, name, value] = ASSIGNMENT.exec(line) ?? [];
      const reason = refusal(line, value);
      if (reason) {
        throw RenderError.notMergeable(
          part.from,
          'an environment file',
          `line ${index + 1} ${reason}`,
        );
      }
      if (name === undefined) {
        above.push(line);
      } else {
        blocks.push({ above, variable: { name, value: value.trim(), line } });
        above = [];
      }
    });
  return above.some(line => line.trim() !== '')
    ? [...blocks, { above }]
    : blocks;
}

function refusal(line: string, value: string | undefined): string | undefined {
  if (value !== undefined)
    return UNFINISHED.test(value)
      ? 'opens a quote and does not close it'
      : undefined;
  return /^\s*(#|$)/.test(line)
    ? undefined
    : 'is neither NAME=value nor a comment';
}
