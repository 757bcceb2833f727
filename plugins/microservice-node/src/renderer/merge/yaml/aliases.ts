import { Alias, isAlias, isNode, visit } from 'yaml';
import { RenderError } from '../../RenderError';
import { meaningOf } from './meaningOf';
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

/** Who wrote an alias, and what it says in their file. */
interface WrittenAlias {
  from: string;
  meaning: string;
}

/** Every alias of parts that were not merged yet. @internal */
export function aliasesOf(parts: YamlPart[]): Map<Alias, WrittenAlias> {
  const aliases = new Map<Alias, WrittenAlias>();
  for (const { document, from } of parts) {
    visit(document, {
      Alias: (_key, alias) => {
        aliases.set(alias, { from, meaning: meaningOf(alias, document) });
      },
    });
  }
  return aliases;
}

/**
 * An anchor on a value that was merged into another is lost, and one whose value grew gives more to its aliases than
 * their writer knows of.
 *
 * @internal
 */
export function checkAliasesKept(
  path: string,
  { document }: YamlPart,
  aliases: Map<Alias, WrittenAlias>,
): void {
  visit(document, {
    Alias: (_key, alias) => {
      const { from, meaning } = aliases.get(alias)!;
      const isLost = !alias.resolve(document);
      if (isLost || meaningOf(alias, document) !== meaning)
        throw RenderError.lostAnchor(path, alias.source, from);
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
