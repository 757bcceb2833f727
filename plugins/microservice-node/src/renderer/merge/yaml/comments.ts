import {
  Document,
  isCollection,
  isNode,
  isPair,
  isScalar,
  Node,
  Pair,
  YAMLMap,
  YAMLSeq,
} from 'yaml';

/** Two comments as one, without saying the same twice. */
function joined(
  first: string | null | undefined,
  second: string | null | undefined,
): string | undefined {
  if (!first || !second) return first || second || undefined;
  return first.trim() === second.trim() ? first : `${first}\n${second}`;
}

/**
 * The parser hangs a comment above the first entry of an inner mapping or list on the collection. Merged, that collection
 * loses its place, so its comment goes to the entry that it stands above.
 *
 * @internal
 */
export function giveCommentToFirst(collection: YAMLMap | YAMLSeq): void {
  const [item] = collection.items;
  const first = isPair(item) ? item.key : item;
  if (!collection.commentBefore || !isNode(first)) return;
  first.commentBefore = joined(collection.commentBefore, first.commentBefore);
  collection.commentBefore = undefined;
}

/**
 * A comment above the whole document goes to its contents; one that is all there is goes to the end.
 *
 * @internal
 */
export function giveHeaderToContents(document: Document): void {
  const { contents, commentBefore } = document;
  if (!commentBefore) return;
  if (isCollection(contents) && contents.items.length) {
    contents.commentBefore = joined(commentBefore, contents.commentBefore);
  } else {
    document.comment = joined(commentBefore, document.comment) ?? null;
  }
  document.commentBefore = null;
}

/** Keeps what both say above an entry of a list that they share. @internal */
export function joinCommentsAbove(present: Node, added: Node): void {
  present.commentBefore = joined(present.commentBefore, added.commentBefore);
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
