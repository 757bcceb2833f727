import { isNode, isScalar, Node, Pair, YAMLMap } from 'yaml';

/** Two comments as one, without saying the same twice. */
function joined(
  first: string | null | undefined,
  second: string | null | undefined,
): string | undefined {
  if (!first || !second) return first || second || undefined;
  return first.trim() === second.trim() ? first : `${first}\n${second}`;
}

/**
 * The parser hangs a comment above the first key of an inner mapping on the mapping. Merged, that mapping loses its place,
 * so its comment goes to the key that it stands above.
 *
 * @internal
 */
export function giveCommentToFirstKey(map: YAMLMap): void {
  const first = map.items[0]?.key;
  if (!map.commentBefore || !isNode(first)) return;
  first.commentBefore = joined(map.commentBefore, first.commentBefore);
  map.commentBefore = undefined;
}

/** Keeps what both say above, beside and below a pair that they share. @internal */
export function joinCommentsOfPair(present: Pair, added: Pair): void {
  const [key, other] = [present.key, added.key];
  if (!isNode(key) || !isNode(other)) return;
  key.commentBefore = joined(key.commentBefore, other.commentBefore);
  const [value, second] = [present.value, added.value];
  if (isScalar(value) && isScalar(second) && second.comment) {
    if (!value.comment) value.comment = second.comment;
    else if (value.comment !== second.comment)
      key.commentBefore = joined(key.commentBefore, second.comment);
  }
}

/** Keeps what stands after the last entry of a mapping or list, or of a document. @internal */
export function joinEndComments(
  present: Pick<Node, 'comment'>,
  added: Pick<Node, 'comment'>,
): void {
  present.comment = joined(present.comment, added.comment);
}
