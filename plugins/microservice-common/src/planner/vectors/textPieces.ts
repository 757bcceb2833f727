import { FieldIr } from '../../model';
import { matchesPattern } from '../../model/patterns';
import { parsePattern } from '../../model/patterns/parsePattern';
import { PatternNode } from '../../model/patterns/PatternNode';
import { TextPiece } from './VectorsDocument';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const CHARACTERS = `${LOWER}${UPPER}0123456789-_. `;

/** Short enough to read, long enough that no two runs meet. */
const WANTED = 12;

/** Fewer places than this would repeat themselves. */
const LEAST = 5;

/**
 * Pieces from which texts of a field can be made, or nothing where its pattern is more than a sequence of characters or
 * leaves too few texts.
 *
 * @internal
 */
export function textPieces(field: FieldIr): TextPiece[] | undefined {
  const alphabet = field.uppercase ? UPPER : LOWER;
  const { minLength = 0, maxLength = 200 } = field;
  const length = Math.min(Math.max(WANTED, minLength), maxLength);
  const pieces = field.pattern
    ? patternPieces(field.pattern, field)
    : [{ alphabet, length }];
  const usable = pieces && places(pieces) >= LEAST && fits(pieces, field);
  return usable ? pieces : undefined;
}

function places(pieces: TextPiece[]): number {
  return pieces
    .map(piece =>
      'alphabet' in piece && piece.alphabet.length > 1 ? piece.length : 0,
    )
    .reduce((sum, length) => sum + length, 0);
}

function fits(pieces: TextPiece[], field: FieldIr): boolean {
  const text = pieces
    .map(piece =>
      'text' in piece ? piece.text : piece.alphabet[0].repeat(piece.length),
    )
    .join('');
  return (
    text.length >= (field.minLength ?? 0) &&
    text.length <= (field.maxLength ?? Infinity) &&
    (!field.pattern || matchesPattern(field.pattern, text))
  );
}

function patternPieces(
  pattern: string,
  field: FieldIr,
): TextPiece[] | undefined {
  const tree = parsePattern(pattern);
  const pieces = tree && nodePieces(tree, field);
  return pieces?.every(piece => piece !== undefined)
    ? (pieces as TextPiece[])
    : undefined;
}

function nodePieces(
  node: PatternNode,
  field: FieldIr,
): (TextPiece | undefined)[] {
  if (node.kind === 'start' || node.kind === 'end') return [];
  if (node.kind === 'atom') return [repeated(node, 1, field)];
  if (node.kind === 'sequence') {
    return node.items.flatMap(item => nodePieces(item, field));
  }
  if (node.kind === 'choice') return nodePieces(node.options[0], field);
  if (node.item.kind !== 'atom') return node.least === 0 ? [] : [undefined];
  const length = Math.min(node.most, Math.max(node.least, WANTED));
  return length ? [repeated(node.item, length, field)] : [];
}

function repeated(
  atom: Extract<PatternNode, { kind: 'atom' }>,
  length: number,
  { lowercase, uppercase }: FieldIr,
): TextPiece | undefined {
  const all = [...CHARACTERS].filter(
    character =>
      atom.matches(character) &&
      !(lowercase && UPPER.includes(character)) &&
      !(uppercase && LOWER.includes(character)),
  );
  // A space at the end would be trimmed, and punctuation may not stand everywhere: letters and digits where possible.
  const plain = all.filter(character => /[a-zA-Z0-9]/.test(character));
  const alphabet = (plain.length ? plain : all).join('');
  return alphabet ? { alphabet, length } : undefined;
}
