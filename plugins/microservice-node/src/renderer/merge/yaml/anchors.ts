import { isAlias, isNode, visit } from 'yaml';
import { RenderError } from '../../RenderError';
import { YamlPart } from './parseYamlPart';

/**
 * Anchors are names inside of one file. Two files may use different ones; the same name in both would silently change what
 * one of them means.
 *
 * @internal
 */
export function checkAnchorsDiffer(path: string, parts: YamlPart[]): void {
  const known = new Map<string, string>();
  for (const part of parts) {
    for (const anchor of anchorsOf(part)) {
      const first = known.get(anchor);
      if (first)
        throw RenderError.sharedAnchor(path, anchor, [first, part.from]);
    }
    for (const anchor of anchorsOf(part)) known.set(anchor, part.from);
  }
}

/**
 * An anchor on a value that was merged into another is lost; an alias must not stay behind.
 *
 * @internal
 */
export function checkAliasesResolve(
  path: string,
  merged: YamlPart,
  writerOf: (node: unknown) => string,
): void {
  const anchors = new Set<string>();
  visit(merged.document, {
    Node: (_key, node) => {
      if (isAlias(node) && !anchors.has(node.source))
        throw RenderError.lostAnchor(path, node.source, writerOf(node));
      if (!isAlias(node) && node.anchor) anchors.add(node.anchor);
    },
  });
}

function anchorsOf({ document }: YamlPart): string[] {
  const anchors: string[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isNode(node) && !isAlias(node) && node.anchor)
        anchors.push(node.anchor);
    },
  });
  return anchors;
}
