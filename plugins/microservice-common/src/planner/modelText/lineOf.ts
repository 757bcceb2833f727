import { Document, isMap, isNode, isScalar, isSeq, LineCounter } from 'yaml';

/**
 * The line of the place that a problem names, such as `model.entities.Item.fields.price`, or of the nearest place
 * around it that the text holds.
 *
 * @internal
 */
export function lineOf(
  where: string,
  document: Document,
  lines: LineCounter,
): number {
  const steps = where.split('.').slice(1);
  let node: unknown = document.contents;
  let offset = isNode(node) ? node.range?.[0] : undefined;
  for (const step of steps) {
    const found = stepInto(node, step);
    if (!found) break;
    offset = found.offset ?? offset;
    node = found.node;
  }
  return lines.linePos(offset ?? 0).line || 1;
}

/** What stands under a key or an index, and where that begins. */
function stepInto(
  node: unknown,
  step: string,
): { node: unknown; offset?: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? { node: item, offset: item.range?.[0] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    ({ key }) => isScalar(key) && String(key.value) === step,
  );
  if (!pair || !isScalar(pair.key)) return undefined;
  return { node: pair.value, offset: pair.key.range?.[0] };
}
