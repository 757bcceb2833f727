import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Pair,
} from 'yaml';

/**
 * What a node says, as a text that is equal for all who say the same, whatever their style and order of keys. A tag is
 * part of it. A number is what is written, since readers disagree about `012`, and a version `1.10` is not `1.1`.
 *
 * @internal
 */
export function meaningOf(node: unknown, document: Document): string {
  if (isAlias(node)) return meaningOf(node.resolve(document), document);
  const tag = isNode(node) && node.tag ? `${node.tag} ` : '';
  if (isMap(node)) {
    const members = node.items.map(
      pair =>
        `${JSON.stringify(nameOf(pair))}:${meaningOf(pair.value, document)}`,
    );
    return `${tag}{${members.sort().join(',')}}`;
  }
  if (isCollection(node)) {
    const entries = node.items.map(item => meaningOf(item, document));
    return `${tag}[${entries.join(',')}]`;
  }
  return `${tag}${scalarText(node)}`;
}

/** The name of a member. @internal */
export function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function scalarText(node: unknown): string {
  if (!isScalar(node)) return isPair(node) ? String(node) : 'null';
  return typeof node.value === 'number' && node.source
    ? node.source
    : JSON.stringify(node.value);
}
