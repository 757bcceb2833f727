import { ToStringOptions, visit } from 'yaml';
import { Merge } from '../Merge';
import { aliasesOf, checkAliasesKept, checkAnchorsDiffer } from './aliases';
import { parseYamlPart, YamlPart } from './parseYamlPart';
import { YamlUnion } from './YamlUnion';

/**
 * YAML documents as one: comments of all are kept, members stand in the order of the first document and then of the
 * later ones, lists are joined without repetition, and a value that two files give must be the same. Printed in the
 * style of the first.
 */
export const mergeYaml: Merge = (path, parts) => {
  const [first, ...others] = parts.map(parseYamlPart);
  checkAnchorsDiffer(path, [first, ...others]);
  const style = styleOf(first);
  const aliases = aliasesOf([first, ...others]);
  const union = new YamlUnion(path, first);
  others.forEach(other => union.add(other));
  checkAliasesKept(path, first, aliases);
  return {
    content: Buffer.from(first.document.toString(style)),
    members: union.members.list(),
  };
};

/** How a part is indented and padded, so that what did not change looks as before. */
function styleOf(part: YamlPart): ToStringOptions {
  const { text } = part;
  const indent = /^[^\s#][^\n]*:\n( {2,8})[^\s#-]/m.exec(text)?.[1].length ?? 2;
  const listsAtKey = /^( *)[^\s#-][^\n]*:\n\1- /m.test(text);
  return {
    lineWidth: 0,
    indent,
    indentSeq: !listsAtKey,
    flowCollectionPadding: isPadded(part),
  };
}

/** Whether the first mapping or list between brackets has a space inside of them. */
function isPadded({ document, text }: YamlPart): boolean {
  let padded = false;
  visit(document, {
    Collection: (_key, { flow, items, range }) => {
      if (!flow || !items.length || !range) return undefined;
      padded = text[range[0] + 1] === ' ';
      return visit.BREAK;
    },
  });
  return padded;
}
