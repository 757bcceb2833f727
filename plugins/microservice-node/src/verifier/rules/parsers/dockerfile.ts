import {
  Dockerfile,
  DockerfileParser,
  From,
  Instruction,
  Keyword,
} from 'dockerfile-ast';
import { Parser, SyntaxFault } from './Parser';

const KNOWN: ReadonlySet<string> = new Set(Object.values(Keyword));

/** Instructions with properties, where a quote that does not close swallows the rest of the line. */
const PROPERTIES = new Set(['ARG', 'ENV', 'LABEL']);

/** Instructions whose list of texts is JSON; a list that is none runs as a line of shell. */
const LISTS = new Set(['CMD', 'ENTRYPOINT', 'SHELL', 'VOLUME']);

type Check = (instruction: Instruction) => string | undefined;

const CHECKS: readonly Check[] = [
  instruction =>
    KNOWN.has(instruction.getKeyword())
      ? undefined
      : `${instruction.getInstruction()} is no instruction`,
  instruction =>
    instruction.getArguments().length
      ? undefined
      : `${instruction.getKeyword()} has nothing to work with`,
  instruction =>
    instruction instanceof From && /^(as)?$/i.test(instruction.getImage() ?? '')
      ? 'FROM names no image'
      : undefined,
  instruction =>
    PROPERTIES.has(instruction.getKeyword()) && hasOpenQuote(instruction)
      ? `${instruction.getKeyword()} has a quote that does not close`
      : undefined,
  instruction =>
    LISTS.has(instruction.getKeyword()) && isBrokenList(instruction)
      ? `${instruction.getKeyword()} has a list that is not JSON`
      : undefined,
];

/** Reads the recipe of an image as its builder does: instructions that exist, an image first, quotes that close. */
export const dockerfileFaults: Parser = text => {
  const dockerfile = DockerfileParser.parse(text);
  return [
    ...beforeFirstImage(dockerfile),
    ...dockerfile.getInstructions().flatMap(instruction =>
      CHECKS.flatMap(check => {
        const reason = check(instruction);
        return reason ? [{ line: lineOf(instruction), reason }] : [];
      }),
    ),
  ];
};

function beforeFirstImage(dockerfile: Dockerfile): SyntaxFault[] {
  if (!dockerfile.getFROMs().length)
    return [{ line: 1, reason: 'no FROM says what the image is built on' }];
  const [first] = dockerfile
    .getInstructions()
    .filter(instruction => instruction.getKeyword() !== 'ARG');
  if (first instanceof From) return [];
  return [
    {
      line: lineOf(first),
      reason: `${first.getKeyword()} stands before the first FROM`,
    },
  ];
}

function lineOf(instruction: Instruction): number {
  return instruction.getRange().start.line + 1;
}

function hasOpenQuote(instruction: Instruction): boolean {
  const raw = instruction.getRawArgumentsContent() ?? '';
  const rest = raw.replace(/\\[\s\S]/g, '').replace(/"[^"]*"|'[^']*'/g, '');
  return /["']/.test(rest);
}

function isBrokenList(instruction: Instruction): boolean {
  const raw = (instruction.getRawArgumentsContent() ?? '').trim();
  if (!raw.startsWith('[')) return false;
  try {
    return !Array.isArray(JSON.parse(raw.replace(/\\\r?\n/g, '')));
  } catch {
    return true;
  }
}
