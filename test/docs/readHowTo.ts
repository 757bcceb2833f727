/** Something that a how-to asks its reader to do, or says that will be seen. */
export type Step = {
  /** Line of the page, for people. */
  line: number;
  text: string;
} & (
  | { kind: 'write'; file: string }
  | { kind: 'change' }
  | { kind: 'run'; exit: number }
  | { kind: 'see' }
);

const FENCE = /^```(\S*) *(.*)$/;
/** The line before a block that is a file: `templates/recipe.yaml`, in backticks and with a colon. */
const FILE_NAME = /^`([^`]+)`:$/;

/**
 * Reads the fenced blocks of a page, in order: `sh` is run (`sh exit=1` fails on purpose), `text` is what is seen then,
 * `diff` is applied, and any other block is a file whose name stands before it.
 *
 * Throws for a block that a reader could not follow.
 */
export function readHowTo(page: string): Step[] {
  const lines = page.split('\n');
  const steps: Step[] = [];
  for (let index = 0; index < lines.length; index++) {
    const opening = FENCE.exec(lines[index]);
    if (!opening) continue;
    const end = lines.indexOf('```', index + 1);
    if (end < 0) throw new Error(`line ${index + 1}: the block does not end`);
    const text = `${lines.slice(index + 1, end).join('\n')}\n`;
    const [, language, rest] = opening;
    const before = lines.slice(0, index).findLast(line => line.trim()) ?? '';
    steps.push({
      line: index + 1,
      text,
      ...meaningOf(language, rest, FILE_NAME.exec(before)?.[1]),
    } as Step);
    index = end;
  }
  return steps;
}

function meaningOf(language: string, rest: string, file: string | undefined) {
  if (language === 'sh') {
    return { kind: 'run', exit: Number(/^exit=(\d+)$/.exec(rest)?.[1] ?? 0) };
  }
  if (language === 'text') return { kind: 'see' };
  if (language === 'diff') return { kind: 'change' };
  if (file) return { kind: 'write', file };
  throw new Error(
    `a block of ${language || 'text'} has no file name before it`,
  );
}

/** What a page shows, as a pattern: `…` stands for anything, in a line or as lines of its own. */
export function patternOf(shown: string): RegExp {
  const escaped = shown
    .trimEnd()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^…\n/gm, '(?:.*\\n)*?')
    .replace(/\n…$/, '(?:\\n.*)*')
    .replace(/…/g, '.*');
  return new RegExp(`^${escaped}\\s*$`);
}
