import { parsePattern } from './parsePattern';
import { PatternNode } from './PatternNode';
import { remember } from './remember';

/** Characters of every kind that patterns tell apart. */
const SAMPLES = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  '\n',
  '\u00e9',
  '\u4e2d',
  '\u{1f600}',
];

/**
 * Whether a generated service that tries one way after the other could be kept busy by a text: a repeated part that can
 * itself be read in several ways, as in `(a+)+` or `(a|a)*`. A part that a character of its own begins or ends, as in
 * `(-[a-z]+)*`, is read in one way only.
 *
 * @internal
 */
export const isCatastrophic = remember(pattern => {
  const node = parsePattern(pattern);
  return !node || holdsAmbiguity(node);
});

function holdsAmbiguity(node: PatternNode): boolean {
  return (
    (node.kind === 'repeat' && node.most > 1 && isAmbiguous(node.item)) ||
    partsOf(node).some(holdsAmbiguity)
  );
}

function isAmbiguous(body: PatternNode): boolean {
  if (body.kind === 'atom') return false;
  if (body.kind === 'choice') return !isClearChoice(body.options);
  if (!everyNode(body).some(isManyWays)) return false;
  return !isDelimited(body);
}

function isManyWays(node: PatternNode): boolean {
  return (
    node.kind === 'choice' || (node.kind === 'repeat' && node.least < node.most)
  );
}

/** Single characters that exclude each other. */
function isClearChoice(options: readonly PatternNode[]): boolean {
  return (
    options.every(({ kind }) => kind === 'atom') &&
    options.every((option, index) =>
      options.slice(index + 1).every(other => !overlap(option, other)),
    )
  );
}

/** The first or last part is a character that nothing else in the body matches. */
function isDelimited(body: PatternNode): boolean {
  if (body.kind !== 'sequence') return false;
  const atoms = everyNode(body).filter(({ kind }) => kind === 'atom');
  return [body.items[0], body.items[body.items.length - 1]].some(
    edge =>
      edge.kind === 'atom' &&
      atoms.every(atom => atom === edge || !overlap(edge, atom)),
  );
}

function overlap(left: PatternNode, right: PatternNode): boolean {
  if (left.kind !== 'atom' || right.kind !== 'atom') return true;
  return SAMPLES.some(
    character => left.matches(character) && right.matches(character),
  );
}

function partsOf(node: PatternNode): PatternNode[] {
  if (node.kind === 'sequence') return node.items;
  if (node.kind === 'choice') return node.options;
  return node.kind === 'repeat' ? [node.item] : [];
}

function everyNode(node: PatternNode): PatternNode[] {
  return [node, ...partsOf(node).flatMap(everyNode)];
}
